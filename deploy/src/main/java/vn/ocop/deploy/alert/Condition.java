package vn.ocop.deploy.alert;

import java.util.Set;

/**
 * Something that goes wrong on purpose.
 *
 * @param what in words
 * @param alerts that have to fire while it lasts
 * @param afterwards that have to fire when it is over, because something came too late
 * @param meanwhile what goes on while it lasts, so that somebody notices
 */
record Condition(
        String what,
        Set<String> alerts,
        Set<String> afterwards,
        Runnable make,
        Runnable meanwhile,
        Runnable undo) {

    static Condition of(String what, Set<String> alerts, Runnable make, Runnable undo) {
        return new Condition(what, alerts, Set.of(), make, () -> {}, undo);
    }

    Condition with(Runnable going) {
        return new Condition(what, alerts, afterwards, make, going, undo);
    }

    Condition thenAlso(String alert) {
        return new Condition(what, alerts, Set.of(alert), make, meanwhile, undo);
    }
}
