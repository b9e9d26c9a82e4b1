package org.learningcities.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;

/** Tests start Spring through the house's own annotations alone, so that one file decides which database they get. */
@AnalyzeClasses(packages = "org.learningcities", importOptions = ImportOption.OnlyIncludeTests.class)
class TestRulesTest {

    @ArchTest
    static final ArchRule noTestStartsSpringByItself = noClasses()
            .that()
            .resideOutsideOfPackage("org.learningcities.testing..")
            .should()
            .beAnnotatedWith(SpringBootTest.class)
            .orShould()
            .beAnnotatedWith(WebMvcTest.class)
            .orShould()
            .beAnnotatedWith(DataJpaTest.class);

    @ArchTest
    static final ArchRule noTestSleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);
}
