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
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let message = Visible.escaped(fullMessage(for: error))
      if !message.isEmpty {
        Terminal.write(
          Array((message + "\n").utf8), to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
      }
      Foundation.exit(code.rawValue)
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
