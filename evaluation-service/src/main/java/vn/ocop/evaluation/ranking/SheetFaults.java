package vn.ocop.evaluation.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.evaluation.ruleset.Criterion;
import vn.ocop.evaluation.ruleset.NoteType;
import vn.ocop.platform.language.Text;
import vn.ocop.platform.problem.Fault;

/**
 * Finds every fault of shape in sheets: a missing leaf is a fault with its pointer, never a zero.
 */
final class SheetFaults {

    private static final int MOST_SHEETS = 50;

    private final Layout layout;
    private final List<Fault> faults = new ArrayList<>();

    private SheetFaults(Layout layout) {
        this.layout = layout;
    }

    static List<Fault> of(Layout layout, List<Sheet> sheets, RankingSettings settings) {
        SheetFaults check = new SheetFaults(layout);
        check.members(sheets, settings);
        for (int i = 0; i < sheets.size(); i++) {
            check.sheet("/sheets/" + i, sheets.get(i));
        }
        return List.copyOf(check.faults);
    }

    static List<Fault> alone(Layout layout, Sheet sheet) {
        SheetFaults check = new SheetFaults(layout);
        check.sheet("", sheet);
        return List.copyOf(check.faults);
    }

    private void add(String pointer, String code, String vi, String en) {
        faults.add(Fault.at(pointer, code, Text.of(vi, en)));
    }

    private void members(List<Sheet> sheets, RankingSettings settings) {
        boolean wantsAgreed = settings.starMinimumTest() == StarMinimumTest.AGREED_OPTION;
        long agreed = sheets.stream().filter(Sheet::isAgreed).count();
        long members = sheets.size() - (wantsAgreed ? agreed : 0);
        if (members < 1 || members > MOST_SHEETS) {
            add(
                    "/sheets",
                    "NUMBER_OF_SHEETS",
                    "Cần từ 1 đến 50 phiếu của thành viên",
                    "1 to 50 members' sheets are needed");
        }
        if (wantsAgreed && agreed == 0) {
            add(
                    "/sheets",
                    "AGREED_SHEET_MISSING",
                    "Cách thử AGREED_OPTION cần thêm một phiếu có member là \"agreed\"",
                    "The test AGREED_OPTION needs an extra sheet whose member is \"agreed\"");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            String pointer = "/sheets/" + i + "/member";
            if (!seen.add(sheets.get(i).member())) {
                add(pointer, "DUPLICATE", "Mỗi thành viên một phiếu", "One sheet per member");
            }
            if (sheets.get(i).isAgreed() && !wantsAgreed) {
                add(
                        pointer,
                        "RESERVED",
                        "\"agreed\" chỉ dùng với cách thử AGREED_OPTION",
                        "\"agreed\" belongs to the test AGREED_OPTION");
            }
        }
    }

    private void sheet(String at, Sheet sheet) {
        unknownChoices(at, sheet);
        findings(at + "/knockOuts/", sheet.knockOuts(), sheet, this::knockOut);
        findings(at + "/stops/", sheet.stops(), sheet, this::stop);
        int last = lastNeeded(sheet);
        for (int i = 0; i < layout.rubric().leaves().size(); i++) {
            leaf(at + "/choices/", layout.rubric().leaves().get(i), i <= last, sheet.choices());
        }
    }

    private void unknownChoices(String at, Sheet sheet) {
        for (String code : new TreeMap<>(sheet.choices()).keySet()) {
            if (layout.rubric().position(code).isEmpty()) {
                String pointer = at + "/choices/" + code.replace("~", "~0").replace("/", "~1");
                add(
                        pointer,
                        "UNKNOWN_CRITERION",
                        "Bộ sản phẩm này không có tiêu chí chấm điểm như vậy",
                        "This product set has no such leaf criterion");
            }
        }
    }

    /** After a stop the criteria behind it in printed order need no choice. */
    private int lastNeeded(Sheet sheet) {
        return ScoredSheet.stops(sheet, layout).stream()
                .filter(this::stops)
                .mapToInt(layout::lastPosition)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean stops(String code) {
        return layout.node(code).filter(node -> node.hasNote(NoteType.STOP_SCORING)).isPresent();
    }

    private void leaf(String at, Criterion leaf, boolean needed, Map<String, Integer> choices) {
        Integer choice = choices.get(leaf.code());
        if (choice == null && needed) {
            add(
                    at + leaf.code(),
                    "MISSING",
                    "Tiêu chí %s chưa chọn mức; chọn 0 nếu không đạt mức nào"
                            .formatted(leaf.code()),
                    "Criterion %s has no choice; choose 0 where no option is met"
                            .formatted(leaf.code()));
        }
        int most = leaf.options().size();
        if (choice != null && (choice < 0 || choice > most)) {
            add(
                    at + leaf.code(),
                    "OUT_OF_RANGE",
                    "Tiêu chí %s có các mức từ 0 đến %d".formatted(leaf.code(), most),
                    "Criterion %s has choices 0 to %d".formatted(leaf.code(), most));
        }
    }

    /** Judges one finding; adds the fault that it has. */
    private interface Finding {
        void check(String pointer, String code);
    }

    private void findings(String at, List<String> codes, Sheet sheet, Finding finding) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (sheet.isAgreed()) {
                add(
                        at + i,
                        "NOT_ON_AGREED_SHEET",
                        "Phiếu thống nhất không ghi trường hợp loại hay dừng chấm",
                        "The agreed sheet carries no exclusions or stops");
            } else if (!seen.add(codes.get(i))) {
                add(at + i, "DUPLICATE", "Tiêu chí ghi hai lần", "The criterion is given twice");
            } else {
                finding.check(at + i, codes.get(i));
            }
        }
    }

    private void knockOut(String pointer, String code) {
        boolean known =
                code.equals(Sheet.DOSSIER)
                        ? layout.rubric().productSet().exclusion()
                        : layout.node(code).filter(n -> n.hasNote(NoteType.EXCLUSION)).isPresent();
        if (!known) {
            add(
                    pointer,
                    "NO_EXCLUSION",
                    "Ở đây không có trường hợp loại",
                    "There is no exclusion here");
        }
    }

    private void stop(String pointer, String code) {
        if (!stops(code)) {
            add(
                    pointer,
                    "NO_STOP",
                    "Tiêu chí này không có trường hợp dừng chấm",
                    "This criterion has no stop");
        } else if (layout.stoppers().stream().anyMatch(s -> s.criterion().equals(code))) {
            add(
                    pointer,
                    "COMPUTED_STOP",
                    "Trường hợp dừng chấm này được tính từ điểm",
                    "This stop is computed from the points");
        }
    }
}
