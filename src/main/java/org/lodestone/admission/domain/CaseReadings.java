package org.lodestone.admission.domain;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lodestone.admission.CaseMoment;
import org.lodestone.admission.CaseRead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Records that somebody read a case, in a transaction of its own. */
@Component
public class CaseReadings {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;
    private final TransactionTemplate ownTransaction;

    CaseReadings(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Reads, records, and only then hands out. The two transactions follow each other, so that a request never holds two
     * connections; where the record can't be written, nothing is shown.
     */
    public <T> T recorded(Supplier<OpenedCase> open, Function<OpenedCase, T> read) {
        Reading<T> result = Objects.requireNonNull(reading.execute(status -> {
            OpenedCase opened = open.get();
            return new Reading<>(opened.moment(), read.apply(opened));
        }));
        ownTransaction.executeWithoutResult(status -> events.publishEvent(new CaseRead(result.moment())));
        return result.value();
    }

    private record Reading<T>(CaseMoment moment, T value) {}
}
