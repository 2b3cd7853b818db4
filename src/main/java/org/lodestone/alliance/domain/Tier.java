package org.lodestone.alliance.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.lodestone.alliance.Benefit;
import org.lodestone.alliance.TierSummary;
import org.lodestone.kernel.LocalizedText;
import org.lodestone.kernel.Money;

/** A tier of an alliance, part of the alliance's aggregate. */
@Entity
@Table(name = "alliance_tier")
class Tier {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alliance_id")
    private Alliance alliance;

    private int place;

    private String code;

    @Convert(converter = LocalizedTextColumn.class)
    @Column(nullable = false)
    private LocalizedText name;

    @Convert(converter = LocalizedTextColumn.class)
    @Column(nullable = false)
    private LocalizedText description;

    @Column(nullable = false)
    private BigDecimal fee;

    @Column(nullable = false)
    private String currency;

    private boolean exampleFee;

    @ElementCollection
    @CollectionTable(name = "alliance_tier_benefit", joinColumns = @JoinColumn(name = "tier_id"))
    @Column(name = "benefit")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 50)
    private Set<Benefit> benefits = EnumSet.noneOf(Benefit.class);

    @SuppressWarnings("NullAway")
    protected Tier() {}

    String code() {
        return code;
    }

    Money feePerYear() {
        return new Money(fee, Currency.getInstance(currency));
    }

    /** A fee that the alliance set itself is an example no longer. */
    void charge(Money newFee) {
        this.fee = newFee.amount();
        this.currency = newFee.currency().getCurrencyCode();
        this.exampleFee = false;
    }

    TierSummary summary() {
        return new TierSummary(
                code,
                name,
                description,
                feePerYear(),
                exampleFee,
                benefits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(benefits)));
    }
}
