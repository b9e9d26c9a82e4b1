package org.learningcities.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningcities.source.Bibliography;

/** What a template gets: records of text and links, through and through; no entity and nothing that might hold one. */
class PageRecordsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.learningcities");

    private record Wrong(Entry found, List<Set<? extends Bibliography>> hidden, Object anything) {}

    private record Entry(Bibliography stored) {}

    @Test
    void holdNoEntity() {
        List<Class<?>> pages = pages();
        List<String> wrong = new ArrayList<>();
        pages.forEach(page -> walk(page, page.getSimpleName(), new HashSet<>(), wrong));

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsEntitiesInRecordsAndGenerics() {
        List<String> wrong = new ArrayList<>();
        walk(Wrong.class, "Wrong", new HashSet<>(), wrong);

        assertThat(wrong)
                .containsExactly(
                        "Wrong.found.stored: Bibliography", "Wrong.hidden: Bibliography", "Wrong.anything: Object");
    }

    private static List<Class<?>> pages() {
        return CLASSES.stream()
                .filter(type -> type.isRecord())
                .filter(type -> type.getSimpleName().matches(".*(Page|View|Card|Shell)"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static void walk(Type type, String path, Set<Type> seen, List<String> wrong) {
        if (type instanceof ParameterizedType generic) {
            walk(generic.getRawType(), path, seen, wrong);
            for (Type argument : generic.getActualTypeArguments()) {
                walk(argument, path, seen, wrong);
            }
        } else if (type instanceof WildcardType wildcard) {
            walk(wildcard.getUpperBounds()[0], path, seen, wrong);
        } else if (type instanceof GenericArrayType array) {
            walk(array.getGenericComponentType(), path, seen, wrong);
        } else if (type instanceof Class<?> plain) {
            if (plain == Object.class || plain.isAnnotationPresent(Entity.class)) {
                wrong.add(path + ": " + plain.getSimpleName());
            } else if (plain.isRecord() && seen.add(plain)) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    walk(component.getGenericType(), path + "." + component.getName(), seen, wrong);
                }
            }
        }
    }
}
