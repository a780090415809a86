import Policy
import Service
import Vocabulary
import World

extension Identity {
    /// Writes the policy into the identity, in place of one whose name differs in case only.
    package mutating func put(_ document: PolicyDocument, named name: String) throws {
        let place = inlinePolicies.firstIndex { sameName($0.name, name) }
        var policies = inlinePolicies
        if let place {
            policies[place].document = document
        } else {
            policies.append(KnownInlinePolicy(name: name, document: document))
        }
        let size = policies.reduce(0) { $0 + $1.document.sizeWithoutWhitespace }
        guard size <= Self.inlineLimit else {
            throw AWSError.inlineSize(Self.inlineLimit, of: Self.noun, named: self.name)
        }
        inlinePolicies = policies
    }

    func inlinePolicy(named name: String) throws -> KnownInlinePolicy {
        guard let policy = inlinePolicies.first(where: { sameName($0.name, name) }) else {
            throw AWSError.noSuchInlinePolicy(name, ofA: Self.noun)
        }
        return policy
    }

    mutating func removeInlinePolicy(named name: String) throws {
        guard let place = inlinePolicies.firstIndex(where: { sameName($0.name, name) }) else {
            throw AWSError.noSuchInlinePolicy(name, ofA: Self.noun)
        }
        inlinePolicies.remove(at: place)
    }

    func inlinePolicyNames(_ listing: Listing) -> Page<String> {
        listing.page(sorting: inlinePolicies.map(\.name)) { $0.lowercased() }
    }
}

/// Whether IAM takes two names for the same.
func sameName(_ left: String, _ right: String) -> Bool { left.lowercased() == right.lowercased() }
