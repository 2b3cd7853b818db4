package org.lodestone.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.lodestone.access.ChangingEmail;
import org.lodestone.access.CurrentSession;
import org.lodestone.access.ForgottenPasswords;
import org.lodestone.access.MyAccount;
import org.lodestone.access.PersonCard;
import org.lodestone.access.Registering;
import org.lodestone.kernel.Language;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Reader;
import org.lodestone.shell.Words;

/** A person's own account: name, language, zone, password, address. */
@Route("account")
@PermitAll
class AccountView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyAccount account;
    private final transient Registering registering;
    private final transient ForgottenPasswords forgotten;
    private final transient ChangingEmail changing;
    private final transient CurrentSession session;

    AccountView(
            MyAccount account,
            Registering registering,
            ForgottenPasswords forgotten,
            ChangingEmail changing,
            CurrentSession session) {
        this.account = account;
        this.registering = registering;
        this.forgotten = forgotten;
        this.changing = changing;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonCard card = account.card();
        boolean hasPassword = account.hasPassword();
        Div columns = new Div(
                reading(card),
                hasPassword
                        ? new PasswordPanel(account, registering, session, card)
                        : new NoPasswordPanel(forgotten, card));
        if (hasPassword) {
            columns.add(new EmailPanel(changing, card));
        }
        columns.addClassName("ls-columns");
        getContent().show(new PageHeading(getPageTitle()).subtitle(card.email().value()), columns);
    }

    private Panel reading(PersonCard card) {
        TextField name = Fields.name(Words.t("access.name"));
        name.setValue(card.name());
        Select<Language> language = new Select<>();
        language.setLabel(Words.t("access.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> Words.t("access.language", choice));
        language.setValue(card.language());
        ComboBox<String> zone = new ComboBox<>(Words.t("access.account.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .toList());
        zone.setValue(
                zone.getListDataView().contains(card.zone().getId())
                        ? card.zone().getId()
                        : "UTC");
        zone.setHelperText(Words.t("access.account.zone.help"));
        Button save = new Button(Words.t("access.account.save"), click -> {
            if (Fields.filled(name, Words.t("access.name.missing")) && zone.getValue() != null) {
                save(name.getValue(), language.getValue(), ZoneId.of(zone.getValue()));
            }
        });
        save.addThemeName("primary");
        return new Panel(Words.t("access.account.reading")).with(stack(name, language, zone, save));
    }

    private void save(String name, Language language, ZoneId zone) {
        account.edit(name, language, zone);
        UI ui = UI.getCurrent();
        LanguageSwitch.remember(ui, language);
        Reader.reads(ui.getSession(), language, zone);
        ui.getPage().reload();
    }

    static Div stack(Component... fields) {
        Div stack = new Div(fields);
        stack.addClassName("access-form");
        return stack;
    }

    @Override
    public String getPageTitle() {
        return Words.t("access.account.title");
    }
}
