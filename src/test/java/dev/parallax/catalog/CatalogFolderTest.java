package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogFolderTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatIsPartOfACatalog() throws IOException {
        write("outlets/courier.yaml", CatalogText.OUTLET);
        write("outlets/README.md", "not read");
        write("outlets/.courier.yaml.swp", "not read");
        write("outlets/courier.yaml~", "not read");
        assertEquals(
                Set.of("outlets/courier.yaml"),
                CatalogFolder.read(folder).files().keySet());
    }

    @Test
    void whatIsNoPartOfACatalogIsNamed() throws IOException {
        write("outlet/courier.yaml", CatalogText.OUTLET);
        write("outlets/courier.yml", CatalogText.OUTLET);
        write("concepts/name.ru.tsv", CatalogText.NAMES);
        assertEquals(
                List.of(
                        "concepts/name.ru.tsv: error: no part of a catalog; expected concepts/concepts.tsv, concepts/names.<language>.tsv, concepts/<part>/concepts.tsv, concepts/<part>/names.<language>.tsv, concepts/states.tsv, concepts/labels.tsv",
                        "outlet/courier.yaml: error: \"outlet\" is no folder of a catalog; did you mean \"outlets\"? Expected one of: concepts, events, groupings, lexicons, measures, models, outlets, outputs",
                        "outlets/courier.yml: error: no part of a catalog; expected outlets/<id>.yaml"),
                messages());
    }

    @Test
    void otherCharsetsAreNamedWithTheirLine() throws IOException {
        Path file = folder.resolve("concepts/names.ru.tsv");
        Files.createDirectories(file.getParent());
        Files.write(file, "concept_id\tform\nmayor\tмэр\n".getBytes("windows-1251"));
        assertEquals(List.of("concepts/names.ru.tsv:2: error: not UTF-8; save the file in UTF-8"), messages());
    }

    @Test
    void anEmptyOrMissingFolderIsNoCatalog() {
        assertEquals(1, messages().size());
        CatalogErrors missing = assertThrows(CatalogErrors.class, () -> CatalogFolder.read(folder.resolve("nowhere")));
        assertEquals(0, missing.errors().get(0).line());
    }

    @Test
    void aFolderLaidOverReplacesFilesOfItsPaths() throws IOException {
        write("outlets/courier.yaml", CatalogText.OUTLET.replace("control: independent", "control: state"));
        CatalogFiles files = CatalogText.whole().overlaid(CatalogFolder.read(folder));
        assertEquals(
                dev.parallax.model.Control.STATE,
                Catalog.of(files)
                        .outlets()
                        .byId("courier")
                        .orElseThrow()
                        .outlet()
                        .control());
    }

    private List<String> messages() {
        return assertThrows(CatalogErrors.class, () -> CatalogFolder.read(folder)).errors().stream()
                .map(Finding::toString)
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
