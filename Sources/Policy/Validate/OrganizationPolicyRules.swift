/// CreatePolicy and UpdatePolicy of Organizations.
enum OrganizationPolicyRules {
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
    static func validateServiceControl(_ document: DocumentSyntax) throws(PolicyError) {
        for statement in document.statements {
            guard statement.principal == nil, statement.notPrincipal == nil else {
                throw .unfitForOrganization
            }
            for action in try actions(of: statement) where !isServiceControlAction(action) {
                throw .unfitForOrganization
            }
        }
        try checkStatements(of: document)
    }

    /// Only AWS's own policy may allow; all others take away, and from everybody.
    /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
    static func validateResourceControl(_ document: DocumentSyntax) throws(PolicyError) {
        for statement in document.statements {
            guard statement.effect == "Deny", let principal = statement.principal, isEverybody(principal),
                statement.notAction == nil
            else { throw .unfitForOrganization }
            for action in try actions(of: statement) where !isResourceControlAction(action) {
                throw .unfitForOrganization
            }
        }
        try checkStatements(of: document)
    }

    private static func checkStatements(of document: DocumentSyntax) throws(PolicyError) {
        for statement in document.statements {
            guard statement.effect == "Allow" || statement.effect == "Deny",
                !(statement.resource ?? statement.notResource ?? []).isEmpty
            else { throw .unfitForOrganization }
            for condition in statement.conditions ?? [] where !LiteralRules.areReadable(condition) {
                throw .unfitForOrganization
            }
        }
        try IdentityPolicyRules.checkSids(document, else: .unfitForOrganization)
    }

    private static func actions(of statement: StatementSyntax) throws(PolicyError) -> [String] {
        guard let actions = statement.action ?? statement.notAction, !actions.isEmpty else {
            throw .unfitForOrganization
        }
        return actions
    }

    /// `"*"` or `{"AWS": "*"}`; a list, even of this alone, is refused.
    private static func isEverybody(_ principal: PrincipalSyntax) -> Bool {
        if principal.isBareStar { return true }
        guard principal.entries.count == 1, let entry = principal.entries.first else { return false }
        return entry.element == "AWS" && entry.value == "*" && !entry.isListed
    }

    /// `*`, or a service and a name in which wildcards stand at the end only.
    private static func isServiceControlAction(_ action: String) -> Bool {
        if action == "*" { return true }
        let parts = action.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty,
            !parts[0].contains(where: isWildcard)
        else { return false }
        let exact = parts[1].prefix { !isWildcard($0) }
        return parts[1][exact.endIndex...].allSatisfy(isWildcard)
    }

    private static func isResourceControlAction(_ action: String) -> Bool {
        action != "*" && isServiceControlAction(action)
            && ResourceControl.services.contains(action.prefix { $0 != ":" }.lowercased())
    }

    private static func isWildcard(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
    }
}
