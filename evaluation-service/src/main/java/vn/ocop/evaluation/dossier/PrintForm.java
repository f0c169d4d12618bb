package vn.ocop.evaluation.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.dossier.FormSheet.Block;
import vn.ocop.evaluation.dossier.FormSheet.Value;
import vn.ocop.evaluation.dossier.form.CommuneReport;
import vn.ocop.evaluation.dossier.form.Registration;
import vn.ocop.evaluation.dossier.form.Representative;
import vn.ocop.evaluation.registry.KnownProducer;
import vn.ocop.evaluation.registry.KnownProduct;
import vn.ocop.evaluation.registry.Registry;
import vn.ocop.platform.calendar.VietnamTime;
import vn.ocop.platform.language.Language;
import vn.ocop.platform.problem.Problems;
import vn.ocop.platform.problem.Refusal;

/** Fills Forms 01, 02 and 03 from a dossier for a reader of it. */
@ApplicationScoped
class PrintForm {

    private final DossierDesk desk;
    private final Registry registry;
    private final FormAssessment assessment;
    private final FormTopics topics;

    PrintForm(DossierDesk desk, Registry registry, FormAssessment assessment, FormTopics topics) {
        this.desk = desk;
        this.registry = registry;
        this.assessment = assessment;
        this.topics = topics;
    }

    /** Form 01; who does not handle the dossier gets it without its representative. */
    FormSheet registration(UUID id, Language language) {
        Dossier dossier = desk.read(id);
        Registration form = present(dossier.registration);
        FormWords words = new FormWords(language);
        return sheet(
                dossier,
                words,
                words.say("Mẫu số 01", "Form 01"),
                words.say(
                        "PHIẾU ĐĂNG KÝ ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP",
                        "REGISTRATION FOR THE EVALUATION OF AN OCOP PRODUCT"),
                List.of(matter(dossier, words), product(form, words), representative(id, words)),
                words.say("ĐẠI DIỆN CHỦ THỂ", "FOR THE PRODUCER"));
    }

    /** Form 02. */
    FormSheet selfAssessment(UUID id, Language language) {
        Dossier dossier = desk.read(id);
        FormWords words = new FormWords(language);
        Block table = assessment.of(dossier, present(dossier.selfAssessment), words);
        return sheet(
                dossier,
                words,
                words.say("Mẫu số 02", "Form 02"),
                words.say("BÁO CÁO TỰ ĐÁNH GIÁ SẢN PHẨM", "SELF-ASSESSMENT OF THE PRODUCT"),
                List.of(matter(dossier, words), table),
                words.say("ĐẠI DIỆN CHỦ THỂ", "FOR THE PRODUCER"));
    }

    /** Form 03. */
    FormSheet communeReport(UUID id, Language language) {
        Dossier dossier = desk.read(id);
        CommuneReport report = present(dossier.communeReport);
        FormWords words = new FormWords(language);
        Block letter =
                Block.of(
                        words.say("Văn bản đề nghị", "Letter of request"),
                        List.of(
                                Value.of(
                                        words.say("Số", "Number"), report.requestLetter().number()),
                                Value.of(
                                        words.say("Ngày", "Date"),
                                        words.day(report.requestLetter().date()))));
        return sheet(
                dossier,
                words,
                words.say("Mẫu số 03", "Form 03"),
                words.say(
                        "BÁO CÁO CỦA ỦY BAN NHÂN DÂN CẤP XÃ VỀ SẢN PHẨM",
                        "REPORT OF THE COMMUNE ON THE PRODUCT"),
                List.of(matter(dossier, words), topics.of(dossier, report, words), letter),
                words.say("ỦY BAN NHÂN DÂN CẤP XÃ", "FOR THE COMMUNE"));
    }

    private static <T> T present(@Nullable T form) {
        if (form == null) {
            throw Refusal.of(Problems.NOT_FOUND);
        }
        return form;
    }

    private static FormSheet sheet(
            Dossier dossier,
            FormWords words,
            String form,
            String title,
            List<Block> blocks,
            String signature) {
        var submitted = dossier.submittedOn;
        return new FormSheet(
                form,
                title,
                submitted == null ? words.draft() : null,
                blocks,
                signature,
                submitted == null ? VietnamTime.dateOf(dossier.createdAt) : submitted);
    }

    private Block matter(Dossier dossier, FormWords words) {
        Optional<KnownProduct> product = registry.product(dossier.productId);
        Optional<KnownProducer> producer = registry.producer(dossier.producerId);
        return Block.of(
                words.say("Hồ sơ", "Dossier"),
                List.of(
                        Value.of(
                                words.say("Sản phẩm", "Product"),
                                product.map(KnownProduct::name).orElse(null)),
                        Value.of(
                                words.say("Chủ thể", "Producer"),
                                producer.map(KnownProducer::name).orElse(null)),
                        Value.of(words.say("Bộ sản phẩm", "Product set"), dossier.productSet),
                        Value.of(words.say("Loại hồ sơ", "Kind"), words.kind(dossier.kind)),
                        Value.of(words.say("Bộ quy định", "Rule set"), dossier.ruleSet),
                        Value.of(
                                words.say("Số tiếp nhận", "Receipt number"), dossier.receiptNumber),
                        Value.of(
                                words.say("Ngày nộp", "Submitted on"),
                                words.day(dossier.submittedOn))));
    }

    private static Block product(Registration form, FormWords words) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(words.say("Mô tả sản phẩm", "Description"), form.productDescription()));
        values.add(
                Value.of(
                        words.say("Địa chỉ sản xuất", "Place of production"),
                        form.productionAddress()));
        values.add(Value.of(words.say("Sản xuất từ năm", "Produced since"), form.producedSince()));
        values.add(Value.of(words.say("Sản lượng mỗi năm", "Yearly output"), form.yearlyOutput()));
        values.add(Value.of(words.say("Số lao động", "Workers"), form.workers()));
        values.add(
                Value.of(
                        words.say("Trong đó lao động tại xã", "Of these, of the commune"),
                        form.localWorkers()));
        values.add(Value.of(words.say("Trang thông tin", "Website"), form.website()));
        values.add(
                Value.of(
                        words.say("Thay đổi sau công nhận", "Changes since recognition"),
                        form.changesSinceRecognition()));
        return Block.of(words.say("Sản phẩm và sản xuất", "Product and production"), values);
    }

    private Block representative(UUID id, FormWords words) {
        String heading = words.say("Người đại diện", "Representative");
        return desk.representativeIfHandled(id)
                .map(person -> Block.of(heading, person(person, words)))
                .orElseGet(
                        () ->
                                Block.of(
                                        heading,
                                        List.of(
                                                new Value(
                                                        words.say("Không in", "Not printed"),
                                                        words.withheld()))));
    }

    private static List<Value> person(Representative person, FormWords words) {
        return List.of(
                Value.of(words.say("Họ và tên", "Full name"), person.name()),
                Value.of(words.say("Chức vụ", "Position"), person.position()),
                Value.of(words.say("Là nữ", "A woman"), words.yesNo(person.woman())),
                Value.of(
                        words.say("Là người dân tộc thiểu số", "Of an ethnic minority"),
                        words.yesNo(person.ethnicMinority())),
                Value.of(
                        words.say("Là người khuyết tật", "With a disability"),
                        words.yesNo(person.disability())),
                Value.of(words.say("Địa chỉ", "Address"), person.address()),
                Value.of(words.say("Điện thoại", "Telephone"), person.telephone()));
    }
}
