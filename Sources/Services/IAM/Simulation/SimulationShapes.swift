import Policy

extension EvaluationResult {
    init(_ result: SimulationResult) {
        let whole = result.whole
        let isOnEverything = result.parts.map(\.resource) == ["*"]
        self.init(
            evalActionName: result.action.text, evalResourceName: result.resource,
            evalDecision: whole.decision.rawValue, matchedStatements: Statement.named(in: whole),
            missingContextValues: whole.missing,
            organizationsDecisionDetail: whole.isAllowedByOrganizations.map {
                OrganizationsDecisionDetail(allowedByOrganizations: $0)
            },
            permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail(whole),
            evalDecisionDetails: whole.wireDetails ?? (isOnEverything ? nil : [:]),
            resourceSpecificResults: isOnEverything
                ? nil : result.parts.map { ResourceSpecificResult($0, $1) })
    }
}

extension ResourceSpecificResult {
    /// Unlike the whole, a part has no empty lists.
    fileprivate init(_ resource: String, _ finding: SimulationFinding) {
        let statements = Statement.named(in: finding)
        self.init(
            evalResourceName: resource, evalResourceDecision: finding.decision.rawValue,
            matchedStatements: statements.isEmpty ? nil : statements,
            missingContextValues: finding.missing.isEmpty ? nil : finding.missing,
            evalDecisionDetails: finding.wireDetails,
            permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail(finding))
    }
}

extension PermissionsBoundaryDecisionDetail {
    fileprivate init?(_ finding: SimulationFinding) {
        guard let isAllowed = finding.isAllowedByBoundary else { return nil }
        self.init(allowedByPermissionsBoundary: isAllowed)
    }
}

extension Statement {
    fileprivate static func named(in finding: SimulationFinding) -> [Statement] {
        finding.matched.map { statement in
            Statement(
                sourcePolicyId: statement.policyID, sourcePolicyType: statement.kind.rawValue,
                startPosition: Position(statement.span.start), endPosition: Position(statement.span.end))
        }
    }
}

extension Position {
    fileprivate init(_ position: TextPosition) { self.init(line: position.line, column: position.column) }
}

extension SimulationFinding {
    fileprivate var wireDetails: [String: String]? {
        details.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key.rawValue, $0.value.rawValue) }) }
    }
}
