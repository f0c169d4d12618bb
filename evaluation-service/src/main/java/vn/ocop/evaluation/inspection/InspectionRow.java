package vn.ocop.evaluation.inspection;

/** An inspection with the unit responsible for its product. */
record InspectionRow(Inspection inspection, String unit) {}
