package org.lodestone.alliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lodestone.alliance.AllianceAddresses;
import org.lodestone.alliance.AllianceId;
import org.lodestone.alliance.AllianceSettings;
import org.lodestone.alliance.AllianceSummary;
import org.lodestone.alliance.KeepingAlliances;
import org.lodestone.shell.Formats;
import org.lodestone.shell.Notify;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.ReadOnly;
import org.lodestone.shell.Words;

/** An alliance's deadlines, term, fees and holidays: its administrators change them, auditors read them. */
@Route("alliances/:alliance/settings")
@RolesAllowed({"STAFF", "AUDITOR"})
class SettingsView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String YEAR = "year";

    private final transient KeepingAlliances keeping;
    private final transient Clock clock;
    private String slug = "";
    private String name = "";
    private int year;

    SettingsView(KeepingAlliances keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("alliance").orElse("");
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        load();
    }

    private void load() {
        AllianceSettings settings = keeping.settings(slug);
        AllianceSummary alliance = settings.alliance();
        AllianceId id = alliance.id();
        name = alliance.name().in(Words.language());
        List<Component> forms = List.of(
                new IdentityForm(alliance, identity -> {
                    keeping.introduce(id, identity, settings.version());
                    done(Words.t(
                            "alliance.settings.saved",
                            "alliance",
                            identity.name().in(Words.language())));
                }),
                new RulesForm(settings, (cases, terms) -> {
                    keeping.changeRules(id, cases, terms, settings.version());
                    done(Words.t("alliance.settings.saved", "alliance", name));
                }),
                new FeesForm(alliance.tiers(), (tier, fee) -> {
                    keeping.charge(id, tier.code(), fee);
                    done(Words.t(
                            "alliance.settings.feeSet",
                            "tier",
                            tier.name().in(Words.language()),
                            "fee",
                            Formats.money(fee)));
                }),
                holidays(settings, id));
        if (!settings.mayChange()) {
            forms.forEach(ReadOnly::of);
        }
        getContent().show(new PageHeading(getPageTitle()).subtitle(Words.t("alliance.settings.intro")));
        forms.forEach(getContent()::add);
    }

    private HolidaysPanel holidays(AllianceSettings settings, AllianceId id) {
        return new HolidaysPanel(settings, year, new HolidaysPanel.Acts() {
            @Override
            public void add(LocalDate day, String holiday) {
                keeping.addHoliday(id, day, holiday);
                year = day.getYear();
                done(Words.t("alliance.settings.holidayAdded", "date", Formats.date(day)));
            }

            @Override
            public void remove(LocalDate day) {
                keeping.removeHoliday(id, day);
                done(Words.t("alliance.settings.holidayRemoved", "date", Formats.date(day)));
            }

            @Override
            public void show(int other) {
                getUI().ifPresent(ui -> ui.navigate(AllianceAddresses.settings(slug) + "?" + YEAR + "=" + other));
            }
        });
    }

    private void done(String what) {
        Notify.done(what);
        load();
    }

    @Override
    public String getPageTitle() {
        return Words.t("alliance.settings.title", "alliance", name);
    }
}
