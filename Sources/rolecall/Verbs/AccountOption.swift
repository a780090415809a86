import ArgumentParser

/// `--account`, for verbs that act in one.
struct AccountOption: ParsableArguments {
    @Option(help: ArgumentHelp("The account to act in; the server's own unless named.", valueName: "id"))
    var account: String?
}
