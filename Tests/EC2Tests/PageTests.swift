import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

/// A list that comes in pages of five.
struct PagedList: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The rows of a page, and the token of the next.
    let page: @Sendable (Arranged, String?, Int?) async throws -> (rows: [String], next: String?)

    init(
        _ name: String,
        _ page: @escaping @Sendable (Arranged, String?, Int?) async throws -> (rows: [String], next: String?)
    ) {
        testDescription = name
        self.page = page
    }

    static let all = [
        PagedList("DescribeInstanceStatus") { test, token, limit in
            var request = DescribeInstanceStatusRequest(nextToken: token)
            request.maxResults = limit
            let answer = try await test.call(DescribeInstanceStatus.self, request)
            return (answer.instanceStatuses?.compactMap(\.instanceId) ?? [], answer.nextToken)
        },
        PagedList("DescribeVolumes") { test, token, limit in
            var request = DescribeVolumesRequest(nextToken: token)
            request.maxResults = limit
            let answer = try await test.call(DescribeVolumes.self, request)
            return (answer.volumes?.compactMap(\.volumeId) ?? [], answer.nextToken)
        },
        PagedList("DescribeNetworkInterfaces") { test, token, limit in
            var request = DescribeNetworkInterfacesRequest(nextToken: token)
            request.maxResults = limit
            let answer = try await test.call(DescribeNetworkInterfaces.self, request)
            return (answer.networkInterfaces?.compactMap(\.networkInterfaceId) ?? [], answer.nextToken)
        },
        PagedList("DescribeTags") { test, token, limit in
            var request = DescribeTagsRequest(nextToken: token)
            request.maxResults = limit
            let answer = try await test.call(DescribeTags.self, request)
            return (
                answer.tags?.map { "\($0.resourceId ?? "") \($0.key ?? "")" } ?? [], answer.nextToken
            )
        },
        PagedList("DescribeInstanceCreditSpecifications") { test, token, limit in
            var request = DescribeInstanceCreditSpecificationsRequest(nextToken: token)
            request.maxResults = limit
            let answer = try await test.call(DescribeInstanceCreditSpecifications.self, request)
            return (
                answer.instanceCreditSpecifications?.compactMap(\.instanceId) ?? [], answer.nextToken
            )
        },
        PagedList("DescribeIamInstanceProfileAssociations") { test, token, limit in
            var request = DescribeIamInstanceProfileAssociationsRequest(nextToken: token)
            request.maxResults = limit
            let answer = try await test.call(DescribeIamInstanceProfileAssociations.self, request)
            return (
                answer.iamInstanceProfileAssociations?.compactMap(\.associationId) ?? [], answer.nextToken
            )
        },
    ]
}

@Suite struct `The pages of a list` {
    @Test(arguments: PagedList.all)
    func `are together the whole list, each row once`(list: PagedList) async throws {
        let test = try await Arranged()
        let tags = ["b", "a", "c d"].map { EC2Service.Tag(key: $0, value: "x") }
        let ids = try await test.launch(count: 7) {
            $0.iamInstanceProfile = .init(name: "DEV_PROFILE")
            $0.tagSpecifications = ["instance", "volume", "network-interface"].map {
                .init(resourceType: $0, tags: tags)
            }
        }
        let network = DefaultNetwork(account: test.aws.account, region: .usEast1)
        for _ in 0..<3 {
            _ = try await test.call(
                CreateNetworkInterface.self,
                CreateNetworkInterfaceRequest(subnetId: network.subnets[0].id))
        }
        // An instance's own interface that has become a fact stays where it was.
        let own = try #require(test.aws.world.instance(ids[3])?.networkInterfaceID)
        _ = try await test.call(
            AssignPrivateIpAddresses.self,
            .init(networkInterfaceId: own, secondaryPrivateIpAddressCount: 1))
        _ = try await test.call(
            CreateTags.self, .init(resources: [network.vpc.id, network.securityGroup.id], tags: tags))
        let whole = try await list.page(test, nil, nil).rows
        #expect(whole.count >= 7 && Set(whole).count == whole.count)
        var rows: [String] = []
        var token: String?
        repeat {
            let page = try await list.page(test, token, 5)
            #expect(page.rows.count == 5 || page.next == nil)
            rows += page.rows
            token = page.next
        } while token != nil
        #expect(rows == whole)
    }

    @Test func `hide no interface that becomes a fact between them`() async throws {
        let test = try await Arranged()
        _ = try await test.launch(count: 8)
        let list = try #require(PagedList.all.first { $0.testDescription == "DescribeNetworkInterfaces" })
        let whole = try await list.page(test, nil, nil).rows
        let first = try await list.page(test, nil, 5)
        for id in [whole[0], whole[6]] {
            _ = try await test.call(
                AssignPrivateIpAddresses.self,
                .init(networkInterfaceId: id, secondaryPrivateIpAddressCount: 1))
        }
        #expect(first.rows + (try await list.page(test, first.next, 5).rows) == whole)
    }

    @Test(arguments: ["99 x y", "-1 x y", "0", "0 x", "nonsense"])
    func `begin at no place that there is not`(place: String) async throws {
        let test = try await Arranged()
        let token = Base64.encode(Array("after \(place)".utf8))
        let refusal = await code { try await test.call(DescribeTags.self, .init(nextToken: token)) }
        #expect(refusal == (place == "99 x y" ? nil : "InvalidParameterValue"))
    }

    @Test(
        arguments: [
            (
                .compute, 4, "InvalidParameterValue",
                "Value ( 4 ) for parameter maxResults is invalid. Expecting a value greater than 5."
            ),
            (.compute, 1001, nil, "1000"), (.compute, .max, nil, "1000"), (.compute, 5, nil, "5"),
            (.associations, 1, nil, "1"), (.associations, 1001, nil, "1000"),
            (
                .network(), 4, "InvalidParameterValue",
                "Value ( 4 ) for parameter MaxResults is invalid. Expecting a value greater than or equal to 5."
            ),
            (
                .network(to: 100), 101, "InvalidParameterValue",
                "Value ( 101 ) for parameter MaxResults is invalid. Expecting a value smaller than or equal to 100."
            ),
            (.network(to: 255), 255, nil, "255"),
            (
                .types(to: 100), 101, "InvalidMaxResults",
                "Value ( 101 ) for parameter maxResults is invalid. Expecting a value from ( 5 ) to  ( 100 )."
            ),
            (
                .launchTemplates, 201, "InvalidParameterValue",
                "Maximum results allowed are between 1 and 200"
            ),
            (
                .credits, 1001, "InvalidRequest",
                "The value 1001 for the maxResults parameter must be between 5 and 1000. Change the value and try again."
            ),
        ] as [(PageSize, Int, String?, String)])
    func `are as large as may be asked`(size: PageSize, asked: Int, code: String?, expected: String) throws {
        if let code {
            #expect(throws: AWSError(code, expected)) { try size.checked(asked) }
        } else {
            #expect(try "\(size.checked(asked))" == expected)
        }
    }

    @Test func `of VPCs are not larger than a thousand`() async throws {
        let test = try await Arranged()
        #expect(
            await code { try await test.call(DescribeVpcs.self, .init(maxResults: 1001)) }
                == "InvalidParameterValue")
        #expect(
            await code { try await test.call(DescribeInstances.self, .init(maxResults: 1001)) } == nil)
    }
}
