/// The objections to a document before it is stored, by the kind of the document. The order of the checks is the
/// order of AWS's answers.
extension PolicyKind {
    func read(_ text: String) throws(PolicyError) -> DocumentSyntax {
        if self == .resource, text.utf8.first != UInt8(ascii: "{") { throw .notJSONObject.forBucket }
        do throws(SyntaxFault) { return try DocumentReader.read(Array(text.utf8)) } catch {
            throw refusal(of: error)
        }
    }

    /// The words for a document that cannot be read at all.
    private func refusal(of fault: SyntaxFault) -> PolicyError {
        switch self {
        case .identity, .session: .syntaxErrors
        case .trust: Self.trustRefusal(of: fault)
        case .resource: Self.bucketRefusal(of: fault).forBucket
        case .serviceControl, .resourceControl: .unfitForOrganization
        }
    }

    func validate(_ document: DocumentSyntax) throws(PolicyError) {
        switch self {
        case .identity: try IdentityPolicyRules.validate(document)
        case .session: try SessionPolicyRules.validate(document)
        case .trust: try TrustPolicyRules.validate(document)
        case .serviceControl: try OrganizationPolicyRules.validateServiceControl(document)
        case .resourceControl: try OrganizationPolicyRules.validateResourceControl(document)
        case .resource:
            do throws(PolicyError) { try BucketPolicyRules.validate(document) } catch {
                throw error.forBucket
            }
        }
    }

    private static func trustRefusal(of fault: SyntaxFault) -> PolicyError {
        switch fault {
        case .json, .notAnObject: .invalidJSON
        case .invalidVersion: .invalidVersion
        case .missing(let field): .missing(field)
        case .noStatements: .emptyStatement
        case .invalidEffect(let effect): .invalidEffect(effect)
        case .unknownMember, .wrongType, .exclusive, .unknownOperator: .syntaxError
        }
    }

    private static func bucketRefusal(of fault: SyntaxFault) -> PolicyError {
        switch fault {
        // A text that does not begin like an object was refused before it was read.
        case .json, .notAnObject: .invalidJSON
        case .invalidVersion: .invalidVersion
        case .missing(let field): .missing(field)
        case .noStatements: .emptyStatement
        case .invalidEffect(let effect): .invalidEffect(effect)
        case .unknownOperator(let name): .invalidConditionType(name)
        case .unknownMember, .wrongType, .exclusive: .invalidBucketSyntax
        }
    }
}
