package vn.ocop.evaluation.ranking;

/**
 * Raising one leaf to a target on every sheet.
 *
 * @param gain points gained on this leaf over all members' sheets; what the step costs
 */
record Step(int leaf, int target, int gain) {}
