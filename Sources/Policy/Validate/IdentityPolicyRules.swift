/// CreatePolicy, CreatePolicyVersion, PutUserPolicy, PutRolePolicy.
enum IdentityPolicyRules {
    static func validate(_ document: DocumentSyntax) throws(PolicyError) {
        guard document.version == "2012-10-17" else { throw .oldVersion }
        if document.statements.contains(where: { $0.principal != nil || $0.notPrincipal != nil }) {
            throw .principalInIdentityPolicy
        }
        for statement in document.statements {
            guard statement.effect == "Allow" || statement.effect == "Deny" else { throw .legacyParsing }
            for condition in statement.conditions ?? [] where !LiteralRules.areReadable(condition) {
                throw .legacyParsing
            }
        }
        // A resource's first fault is kept back: older checks of other resources come before it.
        var objection: PolicyError?
        for resource in document.statements.flatMap({ $0.resource ?? $0.notResource ?? [] }) {
            if objection == nil { objection = ResourceRules.objection(to: resource) }
            if objection == nil, ResourceRules.failsLegacyParsing(resource) { throw .legacyParsing }
        }
        let sids = document.statements.compactMap(\.sid)
        guard sids.allSatisfy({ $0.utf8.allSatisfy(isAlphanumeric) }) else { throw .oddSid }
        try checkSids(document, else: .repeatedSid)
        for statement in document.statements where (statement.action ?? statement.notAction ?? []).isEmpty {
            throw .noActions
        }
        if let objection { throw objection }
        try checkActions(document)
        for statement in document.statements where (statement.resource ?? statement.notResource ?? []).isEmpty
        {
            throw .noResources
        }
    }

    /// Statements without an ID, or with an empty one, do not count.
    static func checkSids(_ document: DocumentSyntax, else error: PolicyError) throws(PolicyError) {
        var seen: Set<[UInt8]> = []
        for sid in document.statements.compactMap(\.sid) where !sid.isEmpty {
            guard seen.insert(Array(sid.utf8)).inserted else { throw error }
        }
    }

    static func checkActions(_ document: DocumentSyntax) throws(PolicyError) {
        for action in document.statements.flatMap({ $0.action ?? $0.notAction ?? [] }) {
            let parts = action.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count > 1 || action == "*" else { throw .actionWithoutVendor }
            guard parts.count <= 2 else { throw .actionWithColons }
            let vendor = parts[0]
            guard vendor == "*" || vendor.utf8.allSatisfy(isVendorCharacter) else {
                throw .invalidVendor(vendor)
            }
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static func isVendorCharacter(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
}

/// Session policies: the structure of identity policies, but STS takes the older version, and literals that
/// nothing can equal.
enum SessionPolicyRules {
    static func validate(_ document: DocumentSyntax) throws(PolicyError) {
        for statement in document.statements {
            if statement.principal != nil || statement.notPrincipal != nil {
                throw .principalInIdentityPolicy
            }
            guard statement.effect == "Allow" || statement.effect == "Deny" else { throw .legacyParsing }
        }
        try IdentityPolicyRules.checkSids(document, else: .repeatedSid)
        for statement in document.statements where (statement.action ?? statement.notAction ?? []).isEmpty {
            throw .noActions
        }
        try IdentityPolicyRules.checkActions(document)
        for statement in document.statements where (statement.resource ?? statement.notResource ?? []).isEmpty
        {
            throw .noResources
        }
    }
}
