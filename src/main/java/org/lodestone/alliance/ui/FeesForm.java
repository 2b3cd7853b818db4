package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import org.lodestone.alliance.TierSummary;
import org.lodestone.kernel.Money;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** Each tier's fee; one that an administrator sets is no example any more. */
final class FeesForm extends Composite<Panel> {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "CAD", "GBP", "AUD", "JPY", "UZS");
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    private final transient BiConsumer<TierSummary, Money> setting;

    FeesForm(List<TierSummary> tiers, BiConsumer<TierSummary, Money> setting) {
        this.setting = setting;
        Paragraph intro = new Paragraph(Words.t("alliance.settings.feesIntro"));
        intro.addClassName("ls-muted");
        getContent().with(intro);
        tiers.forEach(tier -> getContent().with(row(tier)));
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.t("alliance.settings.fees"));
    }

    private Div row(TierSummary tier) {
        String name = tier.name().in(Words.language());
        BigDecimalField amount = new BigDecimalField(Words.t("alliance.settings.fee", "tier", name));
        amount.setValue(tier.feePerYear().amount());
        amount.setLocale(Words.locale());
        amount.setManualValidation(true);
        amount.setErrorMessage(Words.t("alliance.settings.feeWrong"));
        Select<String> currency = new Select<>();
        currency.setLabel(Words.t("alliance.settings.currency", "tier", name));
        currency.setItems(CURRENCIES);
        currency.setValue(tier.feePerYear().currency().getCurrencyCode());
        Button set = new Button(Words.t("alliance.settings.save"), click -> set(tier, amount, currency));
        set.setAriaLabel(Words.t("alliance.settings.setFee", "tier", name));
        Div row = new Div(amount, currency, set);
        if (tier.exampleFee()) {
            row.add(new Tag(Tone.ATTENTION, "", Words.t("alliance.list.exampleFee")));
        }
        row.addClassNames("ls-filters", "alliance-fee");
        return row;
    }

    private void set(TierSummary tier, BigDecimalField amount, Select<String> currency) {
        BigDecimal value = amount.getValue();
        boolean right = value != null && value.signum() >= 0 && value.scale() <= 2 && value.compareTo(MOST) <= 0;
        amount.setInvalid(!right);
        if (right) {
            setting.accept(tier, new Money(value, Currency.getInstance(currency.getValue())));
        }
    }
}
