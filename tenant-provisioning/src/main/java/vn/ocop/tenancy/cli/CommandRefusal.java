package vn.ocop.tenancy.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Lời từ chối một dòng lệnh gõ sai: what is wrong and where the help is, instead of a page of usage in English. */
final class CommandRefusal {

    private CommandRefusal() {}

    /** @return exit code for words that were not understood */
    static int print(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("Lỗi: " + reason(wrong));
        err.println("Cách dùng: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String reason(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return "thiếu "
                    + missing.getMissing().stream().map(CommandRefusal::name).collect(Collectors.joining(", "));
        }
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return "không hiểu " + String.join(" ", unknown.getUnmatched());
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return "giá trị “" + wrong.getValue() + "” của " + name(wrong.getArgSpec()) + " không dùng được";
        }
        return wrong.getArgSpec() == null ? "chưa chọn lệnh" : "thiếu giá trị của " + name(wrong.getArgSpec());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
