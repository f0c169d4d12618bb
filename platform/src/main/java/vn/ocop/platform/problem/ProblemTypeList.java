package vn.ocop.platform.problem;

import java.util.List;

/** The whole catalogue; it is short, so it is never paged. */
record ProblemTypeList(List<ProblemTypeView> items) {}
