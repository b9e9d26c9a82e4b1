package org.learningcities.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of the message bundles in the visitor's language. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of this key, with its places filled in. */
    public String get(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }

    /** The texts in this language, whatever the page is in. */
    Words in(Language language) {
        return new Words(messages) {

            @Override
            public String get(String key, @Nullable Object... arguments) {
                return messages.getMessage(key, arguments, language.locale());
            }
        };
    }

    /** A day with the name of its month: "23 November 2026". */
    public String day(LocalDate day) {
        DateFormat format =
                DateFormat.getDateInstance(DateFormat.LONG, Language.current().formats());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Things named one after the other: "Cork", "Cork and Espoo", "Cork, Espoo and Swansea". */
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(Language.current().formats()).format(things);
    }
}
