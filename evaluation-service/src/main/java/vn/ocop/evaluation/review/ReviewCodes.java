package vn.ocop.evaluation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.ocop.platform.codelist.Code;
import vn.ocop.platform.codelist.CodeList;
import vn.ocop.platform.codelist.CodeLists;
import vn.ocop.platform.language.Text;

/** Code lists of reviews. */
@ApplicationScoped
class ReviewCodes implements CodeLists {

    @Override
    public List<CodeList> lists() {
        return List.of(
                new CodeList(
                        "review-kind",
                        Text.of("Loại xem xét lại", "Kind of review"),
                        Arrays.stream(ReviewKind.values())
                                .map(k -> Code.of(k.name(), k.label().vi(), k.label().en()))
                                .toList()),
                new CodeList(
                        "review-state",
                        Text.of("Trạng thái xem xét lại", "State of a review"),
                        Arrays.stream(ReviewState.values())
                                .map(s -> Code.of(s.name(), s.label().vi(), s.label().en()))
                                .toList()),
                CodeList.of(
                        "review-ruling",
                        Text.of("Kết luận xem xét lại", "Ruling on a review"),
                        Code.of("REPEAT", "Đánh giá lại", "The evaluation is repeated"),
                        Code.of("DISMISS", "Không chấp nhận", "The result stays")));
    }
}
