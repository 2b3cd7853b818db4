package org.lodestone.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.lodestone.minerals.Minerals;
import org.lodestone.organisation.AccessRight;
import org.lodestone.organisation.KeepingCertificateFiles;
import org.lodestone.organisation.KeepingTheProfile;
import org.lodestone.organisation.ManagingPeople;
import org.lodestone.organisation.OrganisationAddresses;
import org.lodestone.organisation.Profile;
import org.lodestone.organisation.ProfileSection;
import org.lodestone.organisation.editors.CertificatesEditor;
import org.lodestone.organisation.editors.MineralsEditor;
import org.lodestone.organisation.editors.ProfileFieldsEditor;
import org.lodestone.shell.Notice;
import org.lodestone.shell.Page;
import org.lodestone.shell.PageHeading;
import org.lodestone.shell.Panel;
import org.lodestone.shell.SavedAt;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The organisation's profile: asked once, used by every application. Each field saves when it is left. */
@Route("o/:organisation/profile")
@PermitAll
class ProfileView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<ProfileSection> FIELDS = List.of(
            ProfileSection.IDENTITY,
            ProfileSection.ADDRESS,
            ProfileSection.IDENTIFIERS,
            ProfileSection.OWNERSHIP,
            ProfileSection.STAGES);

    private final transient KeepingTheProfile keeping;
    private final transient KeepingCertificateFiles files;
    private final transient ManagingPeople people;
    private final transient Minerals minerals;
    private final transient Clock clock;
    private final SavedAt saved = new SavedAt();

    ProfileView(
            KeepingTheProfile keeping,
            KeepingCertificateFiles files,
            ManagingPeople people,
            Minerals minerals,
            Clock clock) {
        this.keeping = keeping;
        this.files = files;
        this.people = people;
        this.minerals = minerals;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference = event.getRouteParameters().get("organisation").orElse("");
        boolean readOnly = !people.own(reference).right().includes(AccessRight.REPRESENTATIVE);
        Profile profile = keeping.profile(reference);
        PageHeading heading = new PageHeading(profile.organisation().name())
                .subtitle(Words.t("organisation.profile.subtitle", "reference", reference));
        Div sections = new Div();
        sections.addClassName("org-sections");
        if (readOnly) {
            sections.add(new Notice(
                    Tone.INFO,
                    Words.t("organisation.profile.readOnly.title"),
                    new Paragraph(Words.t("organisation.profile.readOnly.text"))));
        }
        FIELDS.forEach(section -> sections.add(fields(reference, section, profile, readOnly)));
        saved.addClassName("org-saved");
        saved.getElement().setAttribute("data-wrong", Words.t("organisation.profile.wrong"));
        sections.add(minerals(reference, profile, readOnly), certificates(reference, profile, readOnly));
        Div beside = new Div(contents(reference), saved);
        beside.addClassName("org-beside");
        Div body = new Div(beside, sections);
        body.addClassName("org-profile");
        getContent().show(heading, body);
    }

    private Panel fields(String reference, ProfileSection section, Profile profile, boolean readOnly) {
        ProfileFieldsEditor editor = new ProfileFieldsEditor(
                section,
                profile.fields(),
                (field, value, expected) -> keeping.save(reference, field, value, expected),
                saved::saved);
        editor.readOnly(readOnly);
        return panel(section).with(editor);
    }

    private Panel minerals(String reference, Profile profile, boolean readOnly) {
        MineralsEditor editor = new MineralsEditor(
                profile.minerals(),
                minerals.all(Words.language()),
                new OwnMinerals(keeping, reference),
                saved::saved,
                clock);
        editor.readOnly(readOnly);
        return panel(ProfileSection.MINERALS).with(editor);
    }

    private Panel certificates(String reference, Profile profile, boolean readOnly) {
        CertificatesEditor editor = new CertificatesEditor(
                profile.certificates(), new OwnCertificates(keeping, files, reference), saved::saved, clock);
        editor.readOnly(readOnly);
        return panel(ProfileSection.CERTIFICATES).with(editor);
    }

    private static Panel panel(ProfileSection section) {
        Panel panel = new Panel(Words.t("profile-section", section));
        Paragraph help = new Paragraph(Words.t("profile-section-help." + section.name()));
        help.addClassName("ls-muted");
        panel.with(help);
        panel.setId(section.name().toLowerCase(Locale.ROOT));
        return panel;
    }

    private static Nav contents(String reference) {
        Nav nav = new Nav();
        nav.addClassName("org-contents");
        nav.setAriaLabel(Words.t("organisation.profile.contents"));
        for (ProfileSection section : ProfileSection.values()) {
            if (section != ProfileSection.PEOPLE) {
                Anchor link = new Anchor(
                        OrganisationAddresses.profile(reference, section), Words.t("profile-section", section));
                link.setRouterIgnore(true);
                nav.add(link);
            }
        }
        return nav;
    }

    @Override
    public String getPageTitle() {
        return Words.t("organisation.profile.title");
    }
}
