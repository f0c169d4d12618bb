package vn.ocop.deploy.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures are those of the facts from which the sample was made. */
class SampleTest {
    private final Sample sample = Sample.read();

    @Test
    void all_364_rows_are_there_once() {
        assertThat(sample.rows()).hasSize(364);
        assertThat(sample.rows()).extracting(SampleRow::id).doesNotHaveDuplicates();
    }

    @Test
    void each_status_is_there_as_often_as_in_the_facts() {
        assertThat(counted(SampleRow::status))
                .containsOnly(
                        Map.entry("công nhận", 280L),
                        Map.entry("hội đồng cấp tỉnh xếp hạng", 22L),
                        Map.entry("sản phẩm OCOP được bình chọn Top 20", 20L),
                        Map.entry("đạt 3 sao tại hội đồng cấp huyện", 7L),
                        Map.entry("hội đồng cấp tỉnh chấm trên 70 điểm", 6L),
                        Map.entry("tiềm năng 5 sao", 5L),
                        Map.entry("đề nghị Trung ương xét 5 sao", 5L),
                        Map.entry("đề xuất 5 sao", 4L),
                        Map.entry("tiềm năng 5 sao, trình Trung ương", 4L),
                        Map.entry("trình Trung ương xét 5 sao", 3L),
                        Map.entry("tiềm năng 5 sao, đề nghị Trung ương", 3L),
                        Map.entry("đề nghị cấp tỉnh đánh giá 4 sao", 2L),
                        Map.entry("đủ điều kiện dự thi 5 sao", 2L),
                        Map.entry("chưa được công nhận", 1L));
    }

    @Test
    void each_star_is_there_as_often_as_in_the_facts() {
        assertThat(counted(row -> row.cells().getOrDefault("stars", "?")))
                .isEqualTo(Map.of("3", 150L, "4", 120L, "5", 18L, "", 76L));
        assertThat(sample.recognitions().stream().filter(row -> row.lacks("stars"))).hasSize(21);
    }

    @Test
    void each_province_of_its_map_is_there_as_often_as_in_the_facts() {
        var provinces =
                new TreeMap<>(
                        counted(row -> row.unit().substring(0, 6) + row.cells().get("province")));

        assertThat(provinces)
                .hasToString(
                        "{VN-2T:25=2, VN-2T:40=2, VN-2T:51=6, VN-2T:52=5, VN-2T:68=9, VN-2T:82=20,"
                                + " VN-2T:96=2, VN-3T:06=31, VN-3T:08=8, VN-3T:14=4, VN-3T:19=12,"
                                + " VN-3T:20=34, VN-3T:40=32, VN-3T:44=9, VN-3T:45=6, VN-3T:46=14,"
                                + " VN-3T:60=14, VN-3T:66=4, VN-3T:68=45, VN-3T:84=61, VN-3T:86=3,"
                                + " VN-3T:87=7, VN-3T:91=6, VN-3T:93=2, VN-3T:96=26}");
    }

    @Test
    void gaps_are_those_of_the_facts() {
        assertThat(sample.gaps())
                .containsEntry("producer", 50L)
                .containsEntry("commune", 192L)
                .containsEntry("stars", 76L)
                .containsEntry("score", 348L)
                .containsEntry("kind", 318L)
                .containsEntry("year", 55L)
                .containsEntry("decision", 289L)
                .containsEntry("signedOn", 299L)
                .containsEntry("body", 132L)
                .containsEntry("lastDay", 353L)
                .doesNotContainKeys("id", "product", "unit", "status", "source");
    }

    @Test
    void every_row_names_the_public_address_where_it_was_found() {
        assertThat(sample.rows())
                .allSatisfy(row -> assertThat(row.source()).matches("https?://\\S+"));
        assertThat(counted(SampleRow::source)).hasSize(50);
    }

    @Test
    void every_named_producer_is_there_and_none_is_there_for_nothing() {
        var keys = sample.producers().stream().map(SampleProducer::key).collect(Collectors.toSet());
        var named =
                sample.rows().stream()
                        .filter(row -> row.producer() != null)
                        .map(SampleRow::producer)
                        .collect(Collectors.toSet());

        assertThat(keys).hasSize(183).isEqualTo(named);
    }

    @Test
    void two_rows_of_one_product_are_one_product_with_two_recognitions() {
        assertThat(sample.products()).hasSize(363);
        assertThat(sample.recognitions()).hasSize(280);
    }

    @Test
    void what_a_row_does_not_say_is_not_sent() {
        var bare =
                sample.rows().stream()
                        .filter(row -> row.lacks("decision") && row.lacks("stars"))
                        .filter(SampleRow::isRecognised)
                        .findFirst()
                        .orElseThrow();

        assertThat(bare.recognitionRequest("id"))
                .doesNotContainKeys("decisionNumber", "stars", "score", "printedLastDay");
    }

    @Test
    void each_type_of_producer_has_its_legal_form() {
        var forms =
                sample.producers().stream()
                        .collect(
                                groupingBy(
                                        SampleProducer::type,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                it -> it.request().get("legalForm"),
                                                Collectors.toSet())));

        assertThat(forms.toString())
                .isEqualTo(
                        "{cơ sở sản xuất=[PRODUCTION_ESTABLISHMENT], doanh nghiệp=[ENTERPRISE], hộ"
                                + " kinh doanh=[HOUSEHOLD_BUSINESS], hợp tác xã=[COOPERATIVE], tổ hợp"
                                + " tác=[COOPERATIVE_GROUP]}");
    }

    private Map<String, Long> counted(Function<SampleRow, String> by) {
        return sample.rows().stream().collect(groupingBy(by, counting()));
    }
}
