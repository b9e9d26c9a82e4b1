package org.learningcities.content;

import java.util.ArrayList;
import java.util.List;

/** Reads the content files and checks them: each against its JSON Schema, then all of them against each other. */
final class ContentReader {

    private ContentReader() {}

    /** The checked files; throws a {@link ContentException} that names every problem found. */
    static List<ContentFile> read(ContentFolder folder) {
        List<Problem> problems = new ArrayList<>();
        List<ContentFile> files = new ArrayList<>();
        ContentSchemas schemas = new ContentSchemas();
        folder.texts().forEach((name, text) -> {
            try {
                ContentFile file = YamlFile.read(name, text);
                problems.addAll(schemas.problemsOf(file));
                files.add(file);
            } catch (ContentException e) {
                problems.addAll(e.problems());
            }
        });
        if (problems.isEmpty()) {
            problems.addAll(new ReferenceCheck(files).problems());
            problems.addAll(LanguageCheck.problems(files));
        }
        if (!problems.isEmpty()) {
            throw new ContentException(problems);
        }
        return files;
    }
}
