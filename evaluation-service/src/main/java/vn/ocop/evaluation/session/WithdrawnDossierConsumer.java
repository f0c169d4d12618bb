package vn.ocop.evaluation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.dossier.DossierLeft;

/** Takes a withdrawn dossier off its agenda, in the transaction of the withdrawal. */
@ApplicationScoped
class WithdrawnDossierConsumer {

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final Councils councils;
    private final SessionLog log;

    WithdrawnDossierConsumer(
            SessionRepository sessions, ItemRepository items, Councils councils, SessionLog log) {
        this.sessions = sessions;
        this.items = items;
        this.councils = councils;
        this.log = log;
    }

    void on(@Observes DossierLeft left) {
        items.sessionOf(left.dossierId())
                .map(sessions::forChange)
                .map(
                        session ->
                                new Sitting(
                                        session,
                                        councils.panel(session.councilId).orElseThrow(),
                                        items.of(session.id)))
                .ifPresent(sitting -> drop(sitting, left));
    }

    private void drop(Sitting sitting, DossierLeft left) {
        sitting.items().stream()
                .filter(item -> item.dossierId.equals(left.dossierId()) && !item.state.isDone())
                .forEach(
                        item -> {
                            item.state = ItemState.DROPPED;
                            log.record(SessionEvents.ITEM_DROPPED, sitting, item);
                        });
    }
}
