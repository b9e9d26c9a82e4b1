package org.learningcities.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.learningcities.shared.ContentChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may use what, and what things are called. */
@AnalyzeClasses(packages = "org.learningcities", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String SEARCH = "org.learningcities.search..";

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class) && !type.isAnnotation());

    @ArchTest
    static final ArchRule onlySearchQueriesTheIndex = noClasses()
            .that(not(resideInAPackage(SEARCH)))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.hibernate.search.engine.search..",
                    "org.hibernate.search.mapper.orm..",
                    "org.hibernate.search.backend..",
                    "org.apache.lucene.."));

    @ArchTest
    static final ArchRule onlyContentReadsYaml = noClasses()
            .that(not(resideInAPackage("org.learningcities.content..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.yaml..", "com.networknt.."));

    @ArchTest
    static final ArchRule onlyWebConfiguresMvc = classes()
            .that()
            .areAssignableTo(WebMvcConfigurer.class)
            .should()
            .resideInAPackage("org.learningcities.web..");

    @ArchTest
    static final ArchRule controllersKeepToTheirPackage =
            classes().that(CONTROLLERS).should().bePackagePrivate();

    @ArchTest
    static final ArchRule pagesKeepToTheirPackage = classes()
            .that()
            .areRecords()
            .and()
            .haveSimpleNameEndingWith("Page")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule controllersDoNotKnowEachOther =
            classes().that(CONTROLLERS).should(new KnowNoOther());

    @ArchTest
    static final ArchRule nothingHasANameThatSaysNothing =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Entity|Dao)");

    @ArchTest
    static final ArchRule noRoomIsALumberRoom =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..core..", "..helper..", "..impl..");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(new LiveInANullMarkedPackage());

    @ArchTest
    static final ArchRule repositoriesOfferOnlyWhatTheyDeclare = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .areAssignableTo(Repository.class)
            .should(new ExtendRepositoryItself());

    /** Without an order all come last, and the pages with them, which must be forgotten after all that they are made of. */
    @ArchTest
    static final ArchRule whoLetsGoOfOldContentSaysWhen =
            methods().that().areAnnotatedWith(EventListener.class).should(new HaveAnOrderWhereContentChanges());

    private static final class HaveAnOrderWhereContentChanges extends ArchCondition<JavaMethod> {

        private HaveAnOrderWhereContentChanges() {
            super("have an order where they listen to ContentChanged");
        }

        @Override
        public void check(JavaMethod listener, ConditionEvents events) {
            if (List.of(listener.getAnnotationOfType(EventListener.class).value())
                            .contains(ContentChanged.class)
                    && !listener.isAnnotatedWith(Order.class)) {
                events.add(SimpleConditionEvent.violated(listener, listener.getFullName() + " has no @Order"));
            }
        }
    }

    private static final class KnowNoOther extends ArchCondition<JavaClass> {

        private KnowNoOther() {
            super("know no other controller");
        }

        @Override
        public void check(JavaClass controller, ConditionEvents events) {
            controller.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> CONTROLLERS.test(arrow.getTargetClass())
                            && !arrow.getTargetClass().equals(controller))
                    .forEach(arrow -> events.add(SimpleConditionEvent.violated(controller, arrow.getDescription())));
        }
    }

    private static final class LiveInANullMarkedPackage extends ArchCondition<JavaClass> {

        private LiveInANullMarkedPackage() {
            super("live in a package that is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    }

    private static final class ExtendRepositoryItself extends ArchCondition<JavaClass> {

        private ExtendRepositoryItself() {
            super("extend Spring Data's Repository and no other");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean alone = type.getRawInterfaces().size() == 1
                    && type.getRawInterfaces().iterator().next().isEquivalentTo(Repository.class);
            if (!alone) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " extends " + type.getRawInterfaces()));
            }
        }
    }
}
