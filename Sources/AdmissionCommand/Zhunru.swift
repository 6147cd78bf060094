import AdmissionDisplay
import AdmissionLineEdit
package import ArgumentParser
import Foundation

/// The command `zhunru`; without a subcommand it is the conversation.
package struct Zhunru: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "zhunru",
    abstract: "准入：部门工作进社区，先审后入。Whether a department's task may enter a community.",
    discussion: """
      不带子命令时进入对话；从管道读入时逐行办理，-c、-f 也一样。
      Without a subcommand: a conversation at a terminal, one command a line from a pipe, -c or -f.
      -c 命令、-f 脚本（- 为标准输入）：办理后结束，与管道相同；--keep-going 被拒绝后继续。
      -c COMMANDS, -f SCRIPT (- is standard input): carried out as from a pipe; --keep-going past refusals.
      退出码 exit codes: 0 是 yes · 1 否 no · 2 资料不可用 unusable data · 64 用法 usage
      """,
    version: Version.page,
    subcommands: [
      CheckCommand.self, RunCommand.self, TallyCommand.self, ReportCommand.self,
      DirectoryCommand.self, LookupCommand.self, DocketCommand.self, BurdenCommand.self,
      RulesCommand.self, WorkdayCommand.self,
      VerifyCommand.self, BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
      InitCommand.self, TalkCommand.self,
    ], defaultSubcommand: TalkCommand.self)

  @OptionGroup var options: SharedOptions
  package init() {}

  /// Reads the command line, does what it says and ends the program.
  ///
  /// What is wrong with a command line is said with the command line's own words in it.
  package static func launch() {
    occupyStandardDescriptors()
    // A file that grows past what the system allows is to be said like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    expectText()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = Visible.escaped(fullMessage(for: error))
      if !message.isEmpty {
        let isWritten = Terminal.write(
          Array((message + "\n").utf8), to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
        if !isWritten, code.isSuccess { Foundation.exit(ExitCode.unusable.rawValue) }
      }
      Foundation.exit(code.rawValue)
    }
  }

  /// Ends the program when a word of the command line is no text: it would be taken for another
  /// one, and a file's name lead to another file.
  private static func expectText() {
    for place in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[place], String(validatingCString: word) == nil else {
        continue
      }
      Terminal.write(
        Array(
          """
          未办理：第 \(place) 个参数不是 UTF-8 文本，没有任何改动
            下一步：把终端和脚本改为 UTF-8
          refused: argument \(place) is not UTF-8 text; nothing was changed
            next: set the terminal, or the script that calls, to UTF-8

          """.utf8), to: STDERR_FILENO)
      Foundation.exit(ExitCode.validationFailure.rawValue)
    }
  }

  /// Takes the place of standard streams that were closed, so that no file of ours gets their
  /// number and what is said into it; writing to these fails and is noticed.
  private static func occupyStandardDescriptors() {
    // The lowest free number is the one that is given out.
    while case let taken = open("/dev/null", O_RDONLY), taken >= 0 {
      if taken > STDERR_FILENO {
        close(taken)
        return
      }
    }
  }
}
