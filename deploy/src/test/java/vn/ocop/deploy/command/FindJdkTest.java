package vn.ocop.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts' search for a JDK, in a shell with folders made up for it. */
class FindJdkTest {
    @TempDir Path folder;

    @Test
    void a_jdk_named_on_purpose_is_taken() throws Exception {
        var jdk = jdk("mine", "25.0.1");

        assertThat(find("OCOP_JAVA_HOME=" + jdk)).isEqualTo(jdk.toString());
    }

    @Test
    void another_version_named_on_purpose_is_refused_and_not_replaced() throws Exception {
        var jdk = jdk("mine", "17.0.15");

        assertThat(find("OCOP_JAVA_HOME=" + jdk))
                .isEqualTo("OCOP_JAVA_HOME is " + jdk + ", where there is no JDK 25.");
    }

    @Test
    void a_default_jdk_of_another_version_is_passed_over() throws Exception {
        var old = jdk("default", "17.0.15");
        var wanted = jdk("home/.sdkman/candidates/java/25-tem", "25");

        assertThat(findWithoutSystemFolders("JAVA_HOME=" + old)).isEqualTo(wanted.toString());
    }

    @Test
    void the_java_on_the_path_leads_to_its_home_through_links() throws Exception {
        var wanted = jdk("opt/jdk", "25.0.3");
        var links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("java"), wanted.resolve("bin/java"));

        assertThat(findWithoutSystemFolders("PATH=" + links + ":/usr/bin:/bin"))
                .isEqualTo(wanted.toRealPath().toString());
    }

    @Test
    void a_runtime_without_compiler_is_not_enough() throws Exception {
        var runtime = jdk("jre", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(find("OCOP_JAVA_HOME=" + runtime)).contains("there is no JDK 25");
    }

    @Test
    void version_250_is_not_25() throws Exception {
        var later = jdk("later", "250.0.1");

        assertThat(find("OCOP_JAVA_HOME=" + later)).contains("there is no JDK 25");
    }

    @Test
    void without_any_the_message_says_what_to_install() throws Exception {
        assertThat(findWithoutSystemFolders("PATH=/usr/bin:/bin"))
                .startsWith("No JDK 25 found.")
                .contains("Temurin 25", "OCOP_JAVA_HOME=");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (var program : new String[] {"java", "javac"}) {
            Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            Files.setPosixFilePermissions(
                    home.resolve("bin").resolve(program),
                    PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String find(String setting) throws Exception {
        return shell(setting, "");
    }

    /** The real folders of this machine hold the very JDK that runs this test. */
    private String findWithoutSystemFolders(String setting) throws Exception {
        return shell(
                setting,
                "eval \"$(declare -f jdk_candidates | sed 's#/usr/lib[^ ]*##g; s#/usr/java[^ ]*##; s#/opt/[^ ]*##g')\"; ");
    }

    private String shell(String setting, String before) throws Exception {
        var library = Path.of(System.getProperty("ocop.root"), "deploy", "lib.sh");
        var builder =
                new ProcessBuilder(
                        "env",
                        "-u",
                        "OCOP_JAVA_HOME",
                        "-u",
                        "JAVA_HOME",
                        setting,
                        "HOME=" + folder.resolve("home"),
                        "bash",
                        "-euc",
                        ". " + library + "; " + before + "find_jdk; echo \"$JAVA_HOME\"");
        var process = builder.redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.strip();
    }
}
