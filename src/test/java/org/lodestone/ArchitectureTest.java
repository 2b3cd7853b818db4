package org.lodestone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.theme.Theme;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import org.lodestone.access.CurrentSession;
import org.lodestone.kernel.BetweenRooms;
import org.lodestone.kernel.Recorded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The layers inside each room, which Spring Modulith does not look at. */
@AnalyzeClasses(packages = "org.lodestone", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> TIME = Set.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "ZonedDateTime",
            "OffsetDateTime",
            "LocalTime",
            "Year",
            "YearMonth");

    @ArchTest
    static final ArchRule only_ui_editors_shell_access_and_the_boot_class_know_vaadin = noClasses()
            .that(resideInAPackage("org.lodestone..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "..ui..",
                            "org.lodestone.organisation.editors",
                            "org.lodestone.shell..",
                            "org.lodestone.access..",
                            "org.lodestone"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule views_touch_neither_repositories_nor_entities = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..editors..")
            .should()
            .dependOnClassesThat(describe(
                    "repositories or entities",
                    type -> type.isAssignableTo(Repository.class) || type.isAnnotatedWith(Entity.class)))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("..domain..");

    @ArchTest
    static final ArchRule the_domain_calls_no_service = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(describe(
                    "its own room's services",
                    type -> type.isAnnotatedWith(Service.class) && !type.isAnnotatedWith(BetweenRooms.class)));

    @ArchTest
    static final ArchRule views_call_no_service_that_checks_no_right = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..editors..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(BetweenRooms.class);

    @ArchTest
    static final ArchRule views_call_no_method_that_checks_no_right = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..editors..")
            .should()
            .callMethodWhere(describe("is between rooms", (JavaMethodCall call) -> call.getTarget()
                    .isAnnotatedWith(BetweenRooms.class)));

    @ArchTest
    static final ArchRule views_reach_rooms_through_their_services_alone = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..editors..")
            .should()
            .dependOnClassesThat(describe(
                    "components beside the services, which no line of the access matrix asks for",
                    type -> type.isAnnotatedWith(Component.class)
                            && type.getPackageName().startsWith("org.lodestone.")
                            && !type.getPackageName().contains(".ui")
                            && !type.getPackageName().equals("org.lodestone.shell")
                            && !type.isEquivalentTo(CurrentSession.class)));

    @ArchTest
    static final ArchRule services_are_guarded_method_by_method = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe(
                    "services for people",
                    type -> type.isAnnotatedWith(Service.class) && !type.isAnnotatedWith(BetweenRooms.class)))
            .should(Conditions.beAnnotatedWithAny(PreAuthorize.class, BetweenRooms.class));

    @ArchTest
    static final ArchRule routes_are_package_private_and_say_who_may_enter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould(Conditions.classAnnotatedWithAny(PermitAll.class, AnonymousAllowed.class, RolesAllowed.class));

    @ArchTest
    static final ArchRule layouts_and_error_pages_say_who_may_enter = classes()
            .that()
            .areAnnotatedWith(Layout.class)
            .or()
            .implement(HasErrorParameter.class)
            .should(Conditions.classAnnotatedWithAny(PermitAll.class, AnonymousAllowed.class, RolesAllowed.class));

    @ArchTest
    static final ArchRule every_published_event_is_a_fact_for_the_record = noClasses()
            .should(Conditions.publishSomethingOtherThan(Recorded.class))
            .because("the audit room writes an entry for every event");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveSimpleName("LodestoneConfiguration")
            .and()
            .doNotHaveSimpleName("DemoClock")
            .should()
            .callMethodWhere(describe(
                    "reads the time without the Clock",
                    (JavaMethodCall call) -> isNow(call.getTarget()) || isSystemClock(call.getTarget())));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule nothing_is_shown_as_raw_html_outside_the_sanitising_component = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.lodestone.shell.SafeHtml")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Html.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_needs_a_browser_build = noClasses()
            .should()
            .beAnnotatedWith(CssImport.class)
            .orShould()
            .beAnnotatedWith(NpmPackage.class)
            .orShould()
            .beAnnotatedWith(Theme.class)
            .orShould()
            .beAnnotatedWith(JsModule.class);

    @ArchTest
    static final ArchRule only_rooms_publish_events_from_services_or_aggregates = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ApplicationEventPublisher.class);

    private static boolean isNow(MethodCallTarget method) {
        JavaClass owner = method.getOwner();
        boolean readsTime =
                method.getName().equals("now") && owner.getPackageName().equals("java.time");
        boolean withClock = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return readsTime && TIME.contains(owner.getSimpleName()) && !withClock;
    }

    private static boolean isSystemClock(MethodCallTarget method) {
        return (method.getOwner().isEquivalentTo(Clock.class)
                        && method.getName().startsWith("system"))
                || (method.getOwner().isEquivalentTo(System.class)
                        && method.getName().equals("currentTimeMillis"));
    }
}
