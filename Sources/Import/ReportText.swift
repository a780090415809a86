extension ImportReport {
    /// The report for people.
    package var text: String {
        var lines = [summary]
        lines += list("Not taken:", notTaken)
        lines += list("To know:", notes)
        if !isRehearsal { lines += credentials }
        return lines.joined(separator: "\n")
    }

    private var summary: String {
        let things = counts.filter { $0.taken > 0 }.map(\.words)
        let list =
            things.count < 2
            ? things.first ?? "nothing"
            : things.dropLast().joined(separator: ", ") + " and " + (things.last ?? "")
        let made = counts.reduce(0) { $0 + $1.made }
        let changed = counts.reduce(0) { $0 + $1.changed }
        let verb = isRehearsal ? "Would take into" : "Taken into"
        let rest = made + changed == 0 ? "nothing changed" : "\(made) made, \(changed) changed"
        return "\(verb) account \(account): \(list); \(rest)."
    }

    private func list(_ title: String, _ remarks: [Remark]) -> [String] {
        remarks.isEmpty ? [] : ["", title] + remarks.map { "  \($0.description)" }
    }

    private var credentials: [String] {
        let ways = [
            ("eval \"$(rolecall env --account \(account))\"", "as its root"),
            ("aws iam create-access-key --user-name USER", "for keys of a user, when you are its root"),
            ("rolecall run --account \(account) --role ROLE -- COMMAND", "with a role"),
        ]
        let width = ways.map(\.0.count).max() ?? 0
        return ["", "Keys are not in such a file. To act in the account:"]
            + ways.map { command, purpose in
                "  \(command)\(String(repeating: " ", count: width - command.count))   \(purpose)"
            }
    }
}

extension ImportReport.Count {
    fileprivate var words: String {
        guard taken != 1 else { return "1 \(noun)" }
        return "\(taken) " + (noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s")
    }
}
