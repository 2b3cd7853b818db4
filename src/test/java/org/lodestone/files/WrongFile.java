package org.lodestone.files;

import java.util.List;
import java.util.Map;
import org.lodestone.kernel.Language;

/** Files that are not taken, each under an innocent name, and the words with which they are refused. */
public record WrongFile(String name, byte[] content, Map<Language, String> refusal) {

    private static final Map<Language, String> KIND = Map.of(
            Language.EN,
            "This file was not kept: only PDF, PNG, JPEG, DOCX and XLSX are accepted, recognised by their content, without"
                    + " macros and without a password.",
            Language.FR,
            "Ce fichier n’a pas été conservé : seuls les formats PDF, PNG, JPEG, DOCX et XLSX, reconnus à leur contenu, sont"
                    + " acceptés, sans macros ni mot de passe.",
            Language.RU,
            "Файл не сохранён: принимаются только PDF, PNG, JPEG, DOCX и XLSX (по содержимому), без макросов и без пароля.",
            Language.UZ,
            "Fayl saqlanmadi: faqat PDF, PNG, JPEG, DOCX va XLSX qabul qilinadi (mazmuniga koʻra), makrossiz va parolsiz.");

    private static final Map<Language, String> EMPTY = Map.of(
            Language.EN, "This file is empty and was not kept. Choose it again.",
            Language.FR, "Ce fichier est vide et n’a pas été conservé. Choisissez-le de nouveau.",
            Language.RU, "Файл пуст и не сохранён. Выберите его ещё раз.",
            Language.UZ, "Fayl boʻsh va saqlanmadi. Uni qaytadan tanlang.");

    private static final Map<Language, String> TOO_LARGE = Map.of(
            Language.EN, "This file is larger than 20 MB and was not kept. Make it smaller, or send it in parts.",
            Language.FR,
                    "Ce fichier dépasse 20 Mo et n’a pas été conservé. Réduisez-le ou envoyez-le en plusieurs parties.",
            Language.RU, "Файл больше 20 МБ и не сохранён. Уменьшите его или отправьте по частям.",
            Language.UZ, "Fayl 20 MB dan katta va saqlanmadi. Uni kichraytiring yoki qismlarga boʻlib yuboring.");

    public static List<WrongFile> all() {
        return List.of(
                new WrongFile("program.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6}, KIND),
                new WrongFile("page.png", "<html><script>1</script></html>".getBytes(), KIND),
                new WrongFile("zip.docx", SampleFiles.zip(Map.of("a.txt", "no part of Office's")), KIND),
                new WrongFile("types-alone.xlsx", SampleFiles.zip(Map.of("[Content_Types].xml", "<Types/>")), KIND),
                new WrongFile("macros.docx", SampleFiles.docxWithMacros(), KIND),
                new WrongFile("password.docx", SampleFiles.encryptedDocx(), KIND),
                new WrongFile("empty.pdf", new byte[0], EMPTY),
                new WrongFile("great.pdf", SampleFiles.pdf((int) Files.MAX_BYTES + 1), TOO_LARGE));
    }

    /** A size that the sender claims, and that nothing here believes. */
    public long declared() {
        return 1000;
    }

    public String message(Language language) {
        return name + ": " + refusal.get(language);
    }
}
