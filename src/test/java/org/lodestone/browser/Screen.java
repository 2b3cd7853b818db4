package org.lodestone.browser;

/** The two sizes that every page is looked at in. */
enum Screen {
    DESK(1440, 900),
    PHONE(360, 780);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
