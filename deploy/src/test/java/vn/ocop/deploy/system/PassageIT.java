package vn.ocop.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.deploy.api.Answer;
import vn.ocop.deploy.demo.MainJob;
import vn.ocop.deploy.demo.Registration.Registered;
import vn.ocop.deploy.stack.Service;

/**
 * Who reads a dossier opens its papers in the other service, by a link that the first has signed.
 */
@SystemTest
class PassageIT {
    private final OneStack.Running running;
    private final MainJob job;
    private Registered registered;
    private Answer dossier;

    PassageIT(OneStack.Running running) {
        this.running = running;
        this.job = new MainJob(running.api());
    }

    @BeforeAll
    void there_is_a_dossier_with_papers() {
        registered = job.register();
        dossier = job.apply(registered);
    }

    @Test
    void an_officer_opens_a_paper_of_the_dossier_without_a_token_of_the_registry() {
        var opened = running.api().anonymous().get(Service.PRODUCT, path(link())).expect(200);

        assertThat(new String(opened.content(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(opened.etag().replace("\"", "")).isEqualTo(link().at("/sha256"));
        assertThat(
                        running.databases()
                                .count(
                                        Service.PRODUCT,
                                        "select count(*) from audit_entry where action = 'PaperReadByPassage'"
                                                + " and object_id = '"
                                                + paper(0)
                                                + "' and details ->> 'reader' = 'an.nguyen'"))
                .isPositive();
    }

    @Test
    void the_link_opens_no_other_paper_and_no_other_signature_does() {
        var anybody = running.api().anonymous();
        var path = path(link());

        anybody.get(Service.PRODUCT, path.replace(paper(0), paper(1))).expect(403);
        anybody.get(Service.PRODUCT, path.substring(0, path.length() - 4) + "AAAA").expect(403);
        anybody.get(Service.PRODUCT, "/v1/papers/" + paper(0) + "/content").expect(404);
    }

    @Test
    void a_paper_that_is_not_of_the_dossier_gets_no_link() {
        var other = job.register().papers().getFirst().id();

        job.people()
                .provinceEvaluator()
                .get(
                        Service.EVALUATION,
                        "/v1/dossiers/" + dossier.id() + "/papers/" + other + "/link")
                .expect(404);
    }

    private String paper(int index) {
        return registered.papers().get(index).id();
    }

    private Answer link() {
        return job.people()
                .provinceEvaluator()
                .get(
                        Service.EVALUATION,
                        "/v1/dossiers/" + dossier.id() + "/papers/" + paper(0) + "/link")
                .expect(200);
    }

    private static String path(Answer link) {
        var address = URI.create(link.at("/href"));
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
