package vn.ocop.deploy.client;

import static vn.ocop.deploy.client.Clients.etag;
import static vn.ocop.deploy.client.Clients.revisionToken;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.client.product.ApiException;
import vn.ocop.client.product.ApiResponse;
import vn.ocop.client.product.api.CatalogueApi;
import vn.ocop.client.product.api.NumbersApi;
import vn.ocop.client.product.api.PapersApi;
import vn.ocop.client.product.api.ProducersApi;
import vn.ocop.client.product.api.ProductsApi;
import vn.ocop.client.product.model.CatalogueSummary;
import vn.ocop.client.product.model.CatalogueValidity;
import vn.ocop.client.product.model.Identifier;
import vn.ocop.client.product.model.IdentifierScheme;
import vn.ocop.client.product.model.LegalForm;
import vn.ocop.client.product.model.NewOcopNumber;
import vn.ocop.client.product.model.NewPaper;
import vn.ocop.client.product.model.NewProducer;
import vn.ocop.client.product.model.NewProduct;
import vn.ocop.client.product.model.NewVariant;
import vn.ocop.client.product.model.OwnerKind;
import vn.ocop.client.product.model.PaperKind;
import vn.ocop.client.product.model.PaperView;
import vn.ocop.client.product.model.ProducerView;
import vn.ocop.client.product.model.ProductView;
import vn.ocop.client.product.model.SizeClass;
import vn.ocop.deploy.demo.Documents;
import vn.ocop.deploy.demo.People;

/** Producer, product, OCOP number, papers; later the catalogue. */
final class RegistrySteps {
    private static final int SERIAL = 2;

    private final Clients clients;
    private final LocalDate today;

    RegistrySteps(Clients clients, LocalDate today) {
        this.clients = clients;
        this.today = today;
    }

    /**
     * @param tokens by which other services know these writes
     */
    record Registered(
            ProducerView producer, ProductView product, List<PaperView> papers, String tokens) {

        String ocopNumber() {
            return product.getIdentifiers().stream()
                    .filter(it -> it.getScheme() == IdentifierScheme.OCOP_NUMBER)
                    .map(Identifier::getValue)
                    .findAny()
                    .orElseThrow();
        }

        /** Tells this run from others on the same data. */
        int serial() {
            return Integer.parseInt(ocopNumber().split("-", -1)[SERIAL]);
        }
    }

    Registered run() throws ApiException {
        var producer = producer();
        var product = product(producer.getData().getId());
        var numbered = number(product);
        var id = product.getData().getId();
        var test = paper(id, PaperKind.TEST_REPORT, "Trung tâm Kỹ thuật Tiêu chuẩn Nghệ An");
        var story = paper(id, PaperKind.STORY, "Hợp tác xã");
        var tokens =
                Stream.of(producer, numbered, test, story)
                        .map(write -> revisionToken(write.getHeaders()))
                        .collect(Collectors.joining(","));
        return new Registered(
                producer.getData(),
                numbered.getData(),
                List.of(test.getData(), story.getData()),
                tokens);
    }

    private ApiResponse<ProducerView> producer() throws ApiException {
        var producer =
                new NewProducer()
                        .name("Hợp tác xã Nông nghiệp Cam Xã Đoài")
                        .legalForm(LegalForm.COOPERATIVE)
                        .sizeClass(SizeClass.SMALL)
                        .unit(People.COMMUNE)
                        .addManagersItem(Caller.MANAGER.subject());
        return new ProducersApi(clients.product(Caller.REGISTRAR))
                .registerProducer(producer)
                .ocopDemonstration(true)
                .executeWithHttpInfo();
    }

    private ApiResponse<ProductView> product(UUID producer) throws ApiException {
        var product =
                new NewProduct()
                        .name("Cam Xã Đoài")
                        .producerId(producer)
                        .unit(People.COMMUNE)
                        .productSet("01")
                        .description("Cam quả tròn, vỏ mỏng, thơm; thu hoạch từ tháng 11.")
                        .addVariantsItem(new NewVariant().name("Thùng").netContent("5 kg"));
        return new ProductsApi(clients.product(Caller.REGISTRAR))
                .registerProduct(product)
                .ocopDemonstration(true)
                .executeWithHttpInfo();
    }

    private ApiResponse<ProductView> number(ApiResponse<ProductView> product) throws ApiException {
        return new NumbersApi(clients.product(Caller.REGISTRAR))
                .assignOcopNumber(
                        product.getData().getId(),
                        etag(product.getHeaders()),
                        new NewOcopNumber().year(today.getYear()))
                .executeWithHttpInfo();
    }

    private ApiResponse<PaperView> paper(UUID product, PaperKind kind, String issuer)
            throws ApiException {
        var paper =
                new NewPaper()
                        .ownerKind(OwnerKind.PRODUCT)
                        .ownerId(product)
                        .kind(kind)
                        .issuer(issuer);
        return new PapersApi(clients.product(Caller.MANAGER))
                .attachPaper(paper, file(kind))
                .executeWithHttpInfo();
    }

    private static File file(PaperKind kind) {
        try {
            var file = Files.createTempFile("paper", ".pdf");
            file.toFile().deleteOnExit();
            return Files.write(file, Documents.pdf(kind.getValue())).toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What anybody finds, once the catalogue knows the certificate. */
    List<CatalogueSummary> find(String words, String tokens) throws ApiException {
        return new CatalogueApi(clients.product())
                .listProducts()
                .q(words)
                .stars(List.of(4))
                .validity(List.of(CatalogueValidity.IN_FORCE))
                .unit(List.of(People.PROVINCE))
                .revisionToken(tokens)
                .execute()
                .getItems();
    }
}
