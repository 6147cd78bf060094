import AdmissionLineEdit
import ArgumentParser

/// What the command does without a subcommand; its options are nobody else's.
struct TalkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk", abstract: "进入对话，或办理 -c、-f。A conversation, or -c and -f.",
    shouldDisplay: false)

  @OptionGroup var options: SharedOptions
  @Option(
    name: [.customShort("c"), .customLong("command")],
    help: ArgumentHelp("办理这一行，可重复 carry out a line; may be repeated", valueName: "commands"))
  var commands: [String] = []
  @Option(
    name: [.customShort("f"), .customLong("file")],
    help: ArgumentHelp("办理脚本，- 为标准输入 carry out a script; - is standard input", valueName: "script"),
    completion: .file())
  var script: String?
  @OptionGroup var again: BatchOptions
  @OptionGroup var identity: IdentityOptions
  @Flag(help: "被拒绝后继续 go on after a refusal")
  var keepGoing = false

  func validate() throws {
    if !commands.isEmpty, script != nil {
      throw ValidationError("-c 和 -f 只用一个 either -c or -f, not both")
    }
    if again.batch != nil, commands.isEmpty, script == nil, Terminal.isInteractive {
      throw ValidationError(
        "--batch 用于 -c、-f 或管道，不用于对话；--batch is for -c, -f or a pipe, not for a conversation")
    }
    if again.resume || again.again, again.batch == nil, script == nil || script == "-" {
      throw ValidationError(
        "这些命令没有名称，认不出办过没有：加 --batch 名称；没有办理。These commands have no name to be known by:"
          + " add --batch NAME; nothing was carried out")
    }
  }

  func run() throws {
    let input: Conversation.Input =
      switch (commands.isEmpty, script) {
      case (false, _): .lines(commands)
      case (true, "-"): .pipe
      case (true, let file?): .file(file)
      case (true, nil): Terminal.isInteractive ? .keyboard : .pipe
      }
    try Conversation(options, input, keepsGoing: keepGoing, again, identity).run()
  }
}
