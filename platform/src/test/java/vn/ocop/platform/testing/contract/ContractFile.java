package vn.ocop.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A contract committed in a service's folder. */
record ContractFile(Path path) {

    private static final int SHOWN = 20;
    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .stringQuotingChecker(new DatesQuoted())
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .build());

    /** Other readers of YAML take a bare date for something else than a text. */
    private static final class DatesQuoted extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value)
                    || (!value.isEmpty() && Character.isDigit(value.charAt(0)));
        }
    }

    /** The file of the module whose tests are running: Maven starts them in its folder. */
    static ContractFile ofThisModule(String name) {
        return new ContractFile(Path.of(name).toAbsolutePath());
    }

    /** With its service, for messages. */
    String shortName() {
        return path.getParent().getFileName() + "/" + path.getFileName();
    }

    /** Fails with the first places that differ; with {@code -Dcontracts.update=true} it writes. */
    void mustSay(JsonNode real) {
        if (Boolean.getBoolean("contracts.update")) {
            write(real);
        }
        var differences = Difference.between(read(), real);
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    "%s says something else than the code in %d places; -Dcontracts.update=true writes it anew:\n%s"
                            .formatted(
                                    path.getFileName(),
                                    differences.size(),
                                    differences.stream()
                                            .limit(SHOWN)
                                            .map(Difference::toString)
                                            .collect(Collectors.joining("\n"))));
        }
    }

    JsonNode read() {
        if (!Files.exists(path)) {
            throw new AssertionError(
                    path + " is missing; the contract test writes it with -Dcontracts.update=true");
        }
        try {
            return YAML.readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(JsonNode real) {
        try {
            YAML.writeValue(path.toFile(), real);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
