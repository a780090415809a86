import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import OrganizationsService

@Suite struct `A unit` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `has an ID of its root's and a path`() async throws {
        let organization = try await aws.createOrganization()
        let root = organization.rootID
        let made = try #require(
            try await aws.call(CreateOrganizationalUnit.self, .init(parentId: root, name: "Prod"))
                .organizationalUnit)
        let id = try #require(made.id)
        #expect(id.hasPrefix("ou-\(root.dropFirst(2))-") && id.utf8.count == 16)
        #expect(made.arn == "arn:aws:organizations::123456789012:ou/\(organization.id)/\(id)")
        #expect(made.path == "\(organization.id)/\(root)/\(id)/")
        let below = try await aws.createUnit("Team", below: id)
        let described = try await aws.call(
            DescribeOrganizationalUnit.self, .init(organizationalUnitId: below)
        ).organizationalUnit
        #expect(described?.path == "\(organization.id)/\(root)/\(id)/\(below)/")
        #expect(described?.name == "Team")
    }

    @Test func `has a name that none beside it has`() async throws {
        let root = try await aws.createOrganization().rootID
        let first = try await aws.createUnit("a", below: root)
        let second = try await aws.createUnit("b", below: root)
        #expect(
            await refusal { try await aws.createUnit("a", below: root) }
                == "DuplicateOrganizationalUnitException")
        #expect(await refusal { try await aws.createUnit("a", below: first) } == nil)
        func rename(_ name: String?) async -> String? {
            await refusal {
                try await aws.call(
                    UpdateOrganizationalUnit.self, .init(organizationalUnitId: second, name: name))
            }
        }
        #expect(await rename("a") == "DuplicateOrganizationalUnitException")
        #expect(await rename("c") == nil)
        // What is blank changes nothing, as on AWS.
        #expect(await rename(" ") == nil)
        #expect(await rename(nil) == nil)
        let name = try await aws.call(
            DescribeOrganizationalUnit.self, .init(organizationalUnitId: second)
        ).organizationalUnit?.name
        #expect(name == "c")
    }

    @Test func `is five levels below the root at most`() async throws {
        var parent = try await aws.createOrganization().rootID
        for level in 1...5 { parent = try await aws.createUnit("\(level)", below: parent) }
        #expect(
            await refusal { try await aws.createUnit("6", below: parent) }
                == "ConstraintViolationException (OU_DEPTH_LIMIT_EXCEEDED)")
    }

    @Test func `goes when nothing is in it`() async throws {
        let arranged = try await aws.arrange()
        let root = arranged.organization.rootID
        let outer = try await aws.createUnit("outer", below: root)
        let inner = try await aws.createUnit("inner", below: outer)
        func delete(_ id: String) async -> String? {
            await refusal {
                try await aws.call(DeleteOrganizationalUnit.self, .init(organizationalUnitId: id))
            }
        }
        #expect(await delete(outer) == "OrganizationalUnitNotEmptyException")
        #expect(await delete(arranged.unit) == "OrganizationalUnitNotEmptyException")
        #expect(await delete(inner) == nil)
        #expect(await delete(outer) == nil)
        #expect(await delete(outer) == "OrganizationalUnitNotFoundException")
    }

    @Test func `is listed with what is directly below it`() async throws {
        let arranged = try await aws.arrange()
        let root = arranged.organization.rootID
        let team = try await aws.createUnit("Team", below: arranged.unit)
        let units = try await aws.call(ListOrganizationalUnitsForParent.self, .init(parentId: root))
        #expect(units.organizationalUnits?.map(\.id) == [arranged.unit])
        let accounts = try await aws.call(ListAccountsForParent.self, .init(parentId: arranged.unit))
        #expect(accounts.accounts?.map(\.id) == [arranged.account.description])
        func children(_ type: String) async throws -> [String?]? {
            try await aws.call(ListChildren.self, .init(parentId: arranged.unit, childType: type)).children?
                .map(\.id)
        }
        #expect(try await children("ORGANIZATIONAL_UNIT") == [team])
        #expect(try await children("ACCOUNT") == [arranged.account.description])
        let parents = try await aws.call(ListParents.self, .init(childId: team)).parents
        #expect(parents?.map(\.id) == [arranged.unit] && parents?.map(\.type) == ["ORGANIZATIONAL_UNIT"])

        let nowhere = "ou-none-00000000"
        #expect(
            await refusal { try await aws.call(ListAccountsForParent.self, .init(parentId: nowhere)) }
                == "ParentNotFoundException")
        #expect(
            await refusal { try await aws.call(ListParents.self, .init(childId: nowhere)) }
                == "ChildNotFoundException")
        #expect(await refusal { try await aws.createUnit("x", below: nowhere) } == "ParentNotFoundException")
    }
}

@Suite struct `Tags in an organization` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `are on root, units, accounts and policies`() async throws {
        let arranged = try await aws.arrange()
        let policy = try await aws.createPolicy("p")
        for id in [arranged.organization.rootID, arranged.unit, arranged.account.description, policy] {
            let first = [
                OrganizationsService.Tag(key: "a", value: "1"),
                OrganizationsService.Tag(key: "b", value: "2"),
            ]
            _ = try await aws.call(TagResource.self, .init(resourceId: id, tags: first))
            let second = [OrganizationsService.Tag(key: "a", value: "3")]
            _ = try await aws.call(TagResource.self, .init(resourceId: id, tags: second))
            _ = try await aws.call(UntagResource.self, .init(resourceId: id, tagKeys: ["b", "none"]))
            let tags = try await aws.call(ListTagsForResource.self, .init(resourceId: id)).tags
            #expect(tags?.map { "\($0.key)=\($0.value)" } == ["a=3"], "\(id)")
        }
    }

    @Test func `are refused when they are AWS's, twice, or of nothing`() async throws {
        let unit = try await aws.arrange().unit
        func tag(_ id: String, _ keys: String...) async -> String? {
            await refusal {
                try await aws.call(
                    TagResource.self,
                    .init(resourceId: id, tags: keys.map { Tag(key: $0, value: "v") }))
            }
        }
        #expect(await tag(unit, "aws:x") == "InvalidInputException (INVALID_SYSTEM_TAGS_PARAMETER)")
        #expect(await tag(unit, "x", "x") == "InvalidInputException (DUPLICATE_TAG_KEY)")
        #expect(await tag("ou-none-00000000", "x") == "TargetNotFoundException")
        #expect(await tag("p-FullAWSAccess", "x") == "TargetNotFoundException")
        let many = (0..<51).map { OrganizationsService.Tag(key: "\($0)", value: "") }
        #expect(
            await refusal { try await aws.call(TagResource.self, .init(resourceId: unit, tags: many)) }
                == "ConstraintViolationException (MAX_TAG_LIMIT_EXCEEDED)")
    }
}
