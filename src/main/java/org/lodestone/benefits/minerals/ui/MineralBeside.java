package org.lodestone.benefits.minerals.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lodestone.benefits.minerals.MineralAddresses;
import org.lodestone.benefits.minerals.MineralSheet;
import org.lodestone.minerals.Body;
import org.lodestone.minerals.Standing;
import org.lodestone.minerals.WorldProduction;
import org.lodestone.shell.Links;
import org.lodestone.shell.Panel;
import org.lodestone.shell.Tag;
import org.lodestone.shell.Tone;
import org.lodestone.shell.Words;

/** The chosen mineral, beside the matrix. */
class MineralBeside extends Composite<Panel> {

    private final Panel panel;

    MineralBeside(MineralSheet sheet, String closePath) {
        panel = new Panel(sheet.name());
        if (sheet.ours()) {
            panel.beside(new Tag(Tone.ACCENT, "", Words.t("minerallists.ours")));
        }
        panel.with(new Paragraph(ListSentences.overall(sheet.standings())));
        Standing institute = sheet.standings().get(Body.CMI);
        if (institute.before().isPresent()) {
            Paragraph history = new Paragraph(
                    ListSentences.history(institute, sheet.mineral().id(), sheet.book()));
            history.addClassName("ls-muted");
            panel.with(history);
        }
        sheet.world().ifPresentOrElse(world -> production(sheet, world), this::noProduction);
        panel.with(actions(sheet, closePath));
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    private void production(MineralSheet sheet, WorldProduction world) {
        panel.with(
                new H3(ProductionPlot.title(world)),
                ProductionPlot.small(world, sheet.organisation().country()),
                ProductionPlot.source(
                        world,
                        new Span(" · "),
                        Links.to(
                                MineralAddresses.of(
                                        sheet.organisation().reference(),
                                        sheet.mineral().id()),
                                Words.t("minerallists.asTable"))));
    }

    private void noProduction() {
        Paragraph none = new Paragraph(Words.t("minerallists.noProduction"));
        none.addClassName("ls-muted");
        panel.with(none);
    }

    private static Div actions(MineralSheet sheet, String closePath) {
        String path = MineralAddresses.of(
                sheet.organisation().reference(), sheet.mineral().id());
        Anchor close = Links.button(closePath, Words.t("minerallists.close"), false);
        Div actions = new Div(Links.button(path, Words.t("minerallists.open"), true), close);
        actions.addClassName("ls-actions");
        return actions;
    }
}
