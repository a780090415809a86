import Service
import Vocabulary
import World

struct DescribeIamInstanceProfileAssociations: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeIamInstanceProfileAssociations")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let last = try Page.last(of: input.nextToken) ?? ""
        let associations: AnySequence<KnownAssociation>
        if let ids = input.associationIds, !ids.isEmpty {
            let named = try ids.map { try call.neighbourhood.association($0) }
            associations = AnySequence(named.filter { $0.id > last }.sorted { $0.id < $1.id })
        } else {
            associations = AnySequence(
                call.world.associations(in: call.account, region: call.region, after: last))
        }
        let tests = try (input.filters ?? []).map { try check($0) }
        let found = associations.lazy.filter { association in
            association.state != .disassociated && tests.allSatisfy { $0(association) }
        }
        let page = try Page.cut(found, id: \.id, limit: input.maxResults, .associations)
        return Output(
            iamInstanceProfileAssociations: page.rows.map { IamInstanceProfileAssociation($0) },
            nextToken: page.next)
    }

    /// Unlike other lists, this one knows no wildcards and is particular about its filters' values.
    private static func check(_ filter: Filter) throws -> (KnownAssociation) -> Bool {
        let values = filter.values ?? []
        guard let name = filter.name, !name.isEmpty, !values.isEmpty else {
            throw AWSError.incompleteFilter
        }
        switch name {
        case "instance-id":
            for value in values {
                let digits = value.utf8.dropFirst(2)
                guard value.hasPrefix("i-"), !digits.isEmpty,
                    digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
                else {
                    throw AWSError.invalidParameterValue(
                        "A filter with an invalid instance-id of '\(value)' was given")
                }
            }
            return { values.contains($0.instanceID) }
        case "state":
            for value in values {
                guard let state = KnownAssociation.State(rawValue: value) else {
                    throw AWSError.invalidParameterValue(
                        "A filter for an unknown association state of '\(value)' was given")
                }
                guard state != .disassociated else {
                    throw AWSError.invalidParameterValue(
                        "Only 'associated', 'associating' and 'disassociating' are allowed")
                }
            }
            return { values.contains($0.state.rawValue) }
        default: throw AWSError.invalidParameterValue("An unknown filter '\(name)' was given")
        }
    }
}

extension AWSError {
    static let incompleteFilter = AWSError(
        "InvalidParameterValue",
        "Invalid value 'null/empty' for 'filter'. Invalid filter - one of more name/value pair was incomplete"
    )
}
