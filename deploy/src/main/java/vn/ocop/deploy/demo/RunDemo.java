package vn.ocop.deploy.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.api.Api;
import vn.ocop.deploy.identity.TokenMint;
import vn.ocop.deploy.stack.Console;
import vn.ocop.deploy.stack.Demo;
import vn.ocop.deploy.stack.Service;
import vn.ocop.deploy.stack.StackAddresses;

/** Shows the main job at the terminal, step by step. */
public final class RunDemo implements Demo {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int POLLS = 100;
    private static final String JSON = "application/json";

    @Override
    public void run(StackAddresses addresses, TokenMint tokens, Console out) {
        var job = new MainJob(new Api(addresses, tokens));
        out.say("The main job, as a demonstration:");
        var plan = job.plan();
        tell(out, "plan of Nghệ An", plan.at("/name"));
        var registered = job.register();
        tell(out, "registered", registered.product().at("/name") + ", " + registered.ocopNumber());
        var dossier = job.apply(registered);
        tell(out, "received by the province", dossier.at("/receiptNumber"));
        var evaluated = job.evaluate(dossier);
        tell(out, "first closing refused", evaluated.refused().at("/errors/0/message"));
        tell(out, "confirmed", evaluated.confirmed().at("/items/0/result/stars") + " stars");
        var recognised = job.recognise(registered, dossier);
        tell(out, "certificate", recognised.certificate().at("/validity"));
        job.promote(registered, recognised);
        tell(out, "promoted", "fair, memorandum, contract, listing");
        var expired = job.remember(registered);
        tell(out, "of an old decision", expired.certificate().at("/validity"));
        report(job, plan, out);
        out.bookmark(
                "demonstration product", Service.PRODUCT, "/p/" + registered.product().at("/code"));
        out.bookmark(
                "its certificate", Service.PRODUCT, "/c/" + recognised.certificate().at("/code"));
    }

    /** Facts reach the reports a moment after they happened. */
    private static void report(MainJob job, Answer plan, Console out) {
        var now = job.accounting().report(plan.id(), job.today(), JSON);
        for (int i = 0; i < POLLS && !hasArrived(now); i++) {
            LockSupport.parkNanos(POLL.toNanos());
            now = job.accounting().report(plan.id(), job.today(), JSON);
        }
        var before = job.accounting().report(plan.id(), job.endOfLastMonth(), JSON);
        for (var line : now.json().path("lines")) {
            var indicator = line.path("indicator").asText();
            tell(
                    out,
                    line.path("name").asText(),
                    "target %s, today %s, last month %d"
                            .formatted(
                                    line.path("value").asText(),
                                    line.path("actual").asText(),
                                    Accounting.actual(before.json(), indicator)));
        }
    }

    private static boolean hasArrived(Answer report) {
        var json = report.json();
        return Accounting.actual(json, "PRODUCTS_EXPIRED") > 0
                && Accounting.actual(json, "PRODUCTS_LISTED_ONLINE") > 0;
    }

    private static void tell(Console out, String what, String result) {
        out.say("  %-34s %s".formatted(what, result));
    }
}
