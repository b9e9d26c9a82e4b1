package org.learningcities.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;

/** The portal's own message bundles, read as application.yml says, for tests that need no portal. */
public final class SampleWords {

    private static final MessageSource MESSAGES = open();

    private SampleWords() {}

    /** The words of the real bundles, in English. */
    public static Words english() {
        return new Words(MESSAGES);
    }

    /** The parameters of an address that ends in this query. */
    public static Parameters asked(String query) {
        return new Parameters(QueryString.parse(query), english());
    }

    public static MessageSource messages() {
        return MESSAGES;
    }

    /** Sets the language of this JVM to English too, as the portal does for every request. */
    private static MessageSource open() {
        LocaleContextHolder.setDefaultLocale(Locale.ENGLISH);
        return new PortalMessages(basenames());
    }

    /** The format of a text in the language of this tag. */
    public static MessageFormat format(String text, String tag) {
        return PortalMessages.format(text, Language.of(tag).orElseThrow());
    }

    /** The bundles that application.yml names. */
    public static String[] basenames() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties settings = yaml.getObject();
        return settings.getProperty("spring.messages.basename").split(",");
    }
}
