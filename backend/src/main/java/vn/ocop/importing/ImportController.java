package vn.ocop.importing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;

/** Nạp danh sách sản phẩm đã công nhận từ tệp Excel, CSV. */
@RestController
@RequestMapping("/api/imports")
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission(Permission.DATA_IMPORT)
@Tag(name = "importing", description = "Nạp dữ liệu")
class ImportController {

    private final Imports imports;
    private final ImportUndo undo;
    private final ImportStore store;
    private final MessageSource messages;
    private final TransactionTemplate transactions;

    ImportController(
            Imports imports,
            ImportUndo undo,
            ImportStore store,
            MessageSource messages,
            TransactionTemplate transactions) {
        this.imports = imports;
        this.undo = undo;
        this.store = store;
        this.messages = messages;
        this.transactions = transactions;
    }

    @GetMapping
    @Operation(summary = "Các lần nạp, mới nhất trước")
    Page<ImportView> list(@Valid @ParameterObject PageRequest page) {
        return Objects.requireNonNull(transactions.execute(status -> Page.of(
                        store.page(page),
                        page,
                        run -> Cursor.of(run.createdAt().toString(), run.id().toString()))
                .map(run -> ImportView.of(run, store.tally(run.id())))));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tải tệp lên; chưa có gì được ghi vào danh sách")
    ImportView upload(@RequestPart("file") MultipartFile file, @AuthenticationPrincipal CurrentUser user)
            throws IOException {
        if (file.getSize() > SourceFile.LARGEST) {
            throw new ProblemException(ImportError.IMPORT_FILE_TOO_LARGE);
        }
        UUID id = imports.upload(new SourceFile(fileName(file), file.getBytes()), user);
        return imports.read(id);
    }

    @GetMapping("/{id}")
    ImportView get(@PathVariable UUID id) {
        return imports.read(id);
    }

    @PutMapping("/{id}/fields")
    @Operation(summary = "Chọn thông tin của từng cột và kiểm tra mọi dòng")
    ImportView check(@PathVariable UUID id, @Valid @RequestBody FieldsRequest request) {
        imports.check(id, request.fields());
        return imports.read(id);
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "Các dòng với điều nhận thấy ở từng dòng")
    Page<ImportRowView> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) CheckedRow.@Nullable Outcome outcome,
            @Valid @ParameterObject PageRequest page,
            Locale locale) {
        UUID run = imports.read(id).id();
        int after = page.cursor().map(cursor -> cursor.number(0)).orElse(0);
        FindingWords words = new FindingWords(messages, locale);
        List<ImportRowView> rows = Objects.requireNonNull(
                transactions.execute(status -> store.rows(run, outcome, after, page.rowsToRead(), words)));
        return Page.of(rows, page, row -> Cursor.of(String.valueOf(row.line())));
    }

    @PostMapping("/{id}/run")
    @Operation(summary = "Ghi mọi dòng dùng được, hoặc không ghi gì")
    ImportView run(@PathVariable UUID id) {
        imports.run(id);
        return imports.read(id);
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "Bỏ những gì lần nạp đã thêm mà chưa ai sửa hay dùng")
    ImportView undo(@PathVariable UUID id) {
        undo.undo(id);
        return imports.read(id);
    }

    private static String fileName(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .strip();
        return last.isEmpty() ? "danh-sach" : last.substring(0, Math.min(last.length(), 200));
    }

    /** @param fields what each column has, in the order of the columns; null for one that is left out */
    record FieldsRequest(@NotNull @Size(min = 1, max = 60) List<@Nullable ImportField> fields) {}
}
