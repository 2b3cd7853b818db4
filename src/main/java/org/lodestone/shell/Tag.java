package org.lodestone.shell;

import com.vaadin.flow.component.html.Span;

/** A small label for a state: a sign, a word and a tone. */
public class Tag extends Span {

    public Tag(Tone tone, String word) {
        this(tone, tone.sign(), word);
    }

    /** @param sign one character that the eye finds; hidden from screen readers, may be empty */
    public Tag(Tone tone, String sign, String word) {
        addClassNames("ls-tag", tone.cssClass());
        if (!sign.isEmpty()) {
            Span mark = new Span(sign);
            mark.getElement().setAttribute("aria-hidden", "true");
            add(mark);
        }
        add(new Span(word));
    }
}
