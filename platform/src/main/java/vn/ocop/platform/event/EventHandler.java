package vn.ocop.platform.event;

/** What a consumer does with the events of its channel; called for news and for replays. */
public interface EventHandler {

    /** The channel it listens to, as the configuration names it. */
    String channel();

    /** Takes the event in, inside the transaction of the guard. */
    void apply(IncomingEvent event);

    /**
     * Whether it keeps the last state of each aggregate, so that a later event makes an earlier one
     * needless. Other effects need every event.
     */
    default boolean isCopy() {
        return true;
    }
}
