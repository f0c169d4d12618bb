package vn.ocop.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The rules of the house, for every module:
 *
 * <pre>
 * &#64;AnalyzeClasses(packages = "vn.ocop.product", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     &#64;ArchTest static final ArchTests HOUSE = ArchTests.in(ArchitectureRules.class);
 * }
 * </pre>
 */
public final class ArchitectureRules {

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("vn.ocop.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature that two others lean on can be read and changed alone");

    @ArchTest
    public static final ArchRule SERVICES_DO_NOT_KNOW_EACH_OTHER =
            classes()
                    .should(Dependencies.stayInTheirHouse())
                    .because("what a service knows of another it has from events");

    @ArchTest
    public static final ArchRule FRAMEWORK_STANDS_AT_THE_EDGE =
            noClasses()
                    .that(Houses.inAService())
                    .and(not(Houses.atTheEdge()))
                    .should()
                    .dependOnClassesThat(Dependencies.framework())
                    .allowEmptyShould(true)
                    .because(
                            "pure is the default: Quarkus, SmallRye, Jakarta REST, MicroProfile and CDI belong to"
                                    + " classes named …"
                                    + String.join(", …", Houses.EDGES)
                                    + " (or nested in one); free everywhere: @Inject, @Transactional, the scopes"
                                    + " @ApplicationScoped/@RequestScoped/@Dependent/@Singleton, CDI's"
                                    + " Event, @Observes and Instance (how features meet without a cycle), OpenAPI"
                                    + " annotations as documentation, Bean Validation constraints");

    @ArchTest
    public static final ArchRule STATE_AND_VALUES_KNOW_NO_CONTAINER =
            noClasses()
                    .that(Dependencies.areStateOrValues())
                    .should()
                    .dependOnClassesThat(Dependencies.container())
                    .allowEmptyShould(true)
                    .because(
                            "entities, records and enums are tested with new; records nested in a class at the"
                                    + " edge (request records) are part of that edge");

    @ArchTest
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.ocop.platform.clock")
                    .should()
                    .callMethodWhere(Dependencies.asksTheMachineForTheTime())
                    .because(
                            "deadlines are legal facts: inject java.time.Clock and pass what it says");

    @ArchTest
    public static final ArchRule RESOURCES_ARE_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.ws.rs.Path")
                    .and()
                    .areNotInterfaces()
                    .and(Houses.inAService())
                    .should()
                    .bePackagePrivate()
                    .allowEmptyShould(true)
                    .because(
                            "nobody calls a resource but the framework; those of the platform are public because"
                                    + " a library's classes are loaded apart from the service's");

    @ArchTest
    public static final ArchRule ENDPOINTS_ARE_PUBLIC =
            methods()
                    .should(Endpoints.arePublic())
                    .because("a method that is not public gives a silent 404");

    @ArchTest
    public static final ArchRule ENDPOINTS_SAY_WHO_MAY_CALL =
            methods()
                    .should(Endpoints.areSecured())
                    .because(
                            "@RolesAllowed, @Authenticated or @PermitAll stands on the method or its class; deny is"
                                    + " the default");

    @ArchTest
    public static final ArchRule CHANGES_ARE_COMMANDS =
            methods()
                    .should(Endpoints.areCommandsWhenTheyChange())
                    .because(
                            "@Command gives POST, PUT, PATCH and DELETE their transaction and their Idempotency-Key;"
                                    + " a POST under @PermitAll is a calculation and changes nothing");

    @ArchTest
    public static final ArchRule TRANSACTIONS_STAND_ON_USE_CASES =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(Houses.named("Resource", "Repository", "Consumer"))
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .allowEmptyShould(true)
                    .because(
                            "@Command or the use case opens the transaction, so that it ends in one place");

    @ArchTest
    public static final ArchRule ONLY_THE_RELAY_SENDS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.ocop.platform.event..")
                    .should()
                    .dependOnClassesThat(Dependencies.senders())
                    .because("what is not in the outbox can be lost or invented");

    @ArchTest
    public static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            noFields()
                    .should()
                    .beAnnotatedWith(Inject.class)
                    .orShould()
                    .beAnnotatedWith(ConfigProperty.class)
                    .because("a constructor says what a class needs and lets a test give it");

    @ArchTest
    public static final ArchRule PACKAGES_ARE_FEATURES =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..utils..",
                            "..common..",
                            "..support..",
                            "..helper..",
                            "..helpers..",
                            "..impl..",
                            "..model..",
                            "..web..",
                            "..service..")
                    .because("packages are by feature and flat");

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*\\.(\\w+(?<!New)Manager|\\w+(Helper|Utils?|Impl)|(Base|Abstract|Common)[A-Z]\\w*)")
                    .because(
                            "a noun or a verb of the programme says more; a manager of a producer (NewManager,"
                                    + " ManagerView) is such a noun");

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes()
                    .that(resideInAnyPackage("vn.ocop.."))
                    .should(Dependencies.lieInANullMarkedPackage())
                    .because(
                            "every package has a package-info.java with @NullMarked and its purpose");

    private ArchitectureRules() {}
}
