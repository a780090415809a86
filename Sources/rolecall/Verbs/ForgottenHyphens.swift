import ArgumentParser

/// A command that somebody typed without the `--` before it.
enum ForgottenHyphens {
    /// How the line is meant, if two hyphens are all it lacks.
    static func advice(on words: [String]) -> String? {
        guard (try? Rolecall.parseAsRoot(words)) == nil else { return nil }
        for place in words.indices.dropFirst() where !words[place].hasPrefix("-") {
            let line = words[..<place] + ["--"] + words[place...]
            switch try? Rolecall.parseAsRoot(Array(line)) {
            case is Exec, is Run, is SessionVerb:
                return "put -- before the command: rolecall \(line.joined(separator: " "))"
            default: continue
            }
        }
        return nil
    }
}
