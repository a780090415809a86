extension PolicyDocument {
    /// A text that is to be simulated as somebody's permissions, a boundary or an organization's policy. Unlike what
    /// is stored it may be of the older version, and its literals may be unreadable. Nil when it is no such policy.
    package init?(simulating text: String) {
        guard let syntax = try? DocumentReader.read(Array(text.utf8)),
            (try? SessionPolicyRules.validate(syntax)) != nil
        else { return nil }
        self.init(stored: text, as: .identity)
    }

    /// A text that is to be simulated as the policy on a resource of whatever service.
    package init?(simulatingOnResource text: String) {
        guard let syntax = try? DocumentReader.read(Array(text.utf8)) else { return nil }
        for statement in syntax.statements {
            guard statement.effect == "Allow" || statement.effect == "Deny",
                statement.principal != nil || statement.notPrincipal != nil,
                !(statement.action ?? statement.notAction ?? []).isEmpty,
                !(statement.resource ?? statement.notResource ?? []).isEmpty
            else { return nil }
        }
        self.init(stored: text, as: .resource)
    }

    /// Whether a statement speaks of all resources at once.
    package var namesEveryResource: Bool {
        guard let syntax = try? DocumentReader.read(Array(text.utf8)) else { return false }
        return syntax.statements.contains { ($0.resource ?? $0.notResource ?? []).contains("*") }
    }
}
