package org.learningcities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** What was made of the content is made once for each language, until the content changes. */
class KeptTest {

    private final AtomicInteger read = new AtomicInteger();

    private final Kept kept = new Kept(new CountedTransactions());

    /** Begins nothing but counts; only reading ones are asked for. */
    private final class CountedTransactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            assertThat(definition.isReadOnly()).isTrue();
            read.incrementAndGet();
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    @AfterEach
    void leaveTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private String ask(String id) {
        return kept.get(String.class, id, () -> id + " in " + Language.current().tag());
    }

    @Test
    void makesItOnceInOneTransaction() {
        assertThat(ask("cork")).isSameAs(ask("cork")).isEqualTo("cork in en");
        assertThat(read).hasValue(1);
    }

    @Test
    void keepsIdsKindsAndLanguagesApart() {
        ask("cork");
        assertThat(ask("espoo")).isEqualTo("espoo in en");
        assertThat(kept.get(Integer.class, "cork", () -> 7)).isEqualTo(7);
        LocaleContextHolder.setLocale(Language.FRENCH.locale());
        assertThat(ask("cork")).isEqualTo("cork in fr");
        assertThat(read).hasValue(4);
    }

    @Test
    void letsGoWhenTheContentChanges() {
        ask("cork");
        kept.forget();
        ask("cork");
        assertThat(read).hasValue(2);
    }

    @Test
    void keepsNothingThatWasBegunBeforeAChange() {
        kept.get(String.class, "cork", () -> {
            kept.forget();
            return "of before";
        });
        assertThat(ask("cork")).isEqualTo("cork in en");
    }

    @Test
    void keepsNoFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(String.class, "cork", () -> {
                    throw new IllegalStateException("gone");
                }));
        assertThat(ask("cork")).isEqualTo("cork in en");
    }
}
