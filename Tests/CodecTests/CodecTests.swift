import Foundation
import InstanceConnectService
import SSMService
import Service
import Testing
import Vocabulary
import Wire

@testable import EC2Service
@testable import IAMService
@testable import OrganizationsService
@testable import S3Service
@testable import STSService

private let services = Dictionary(
    uniqueKeysWithValues: [iam, sts, ec2, s3, organizations, ssm, ec2InstanceConnect].map { ($0.name, $0) })

@Suite(.enabled(if: Botocore.isHere)) struct `our codecs and botocore's` {
    @Test func `agree on every request`() throws {
        let cases = try Botocore.inputs()
        #expect(
            Set(cases.map { "\($0.service) \($0.operation)" }).count
                == services.values.map(\.operations.count).reduce(0, +))
        for example in cases {
            let service = try #require(services[example.service])
            let operation = try #require(service.operations.first { $0.name == example.operation })
            let request = try wireRequest(example, to: service)
            let input = try read(operation, request, service, example)
            #expect(input == example.expected, "\(example.service) \(example.operation)")
        }
    }

    @Test func `agree on every answer`() throws {
        var answers: [Botocore.OutputCase] = []
        var expected: [Facts] = []
        for (name, service) in services.sorted(by: { $0.key < $1.key }) {
            for operation in service.operations {
                var sampler = Sampler()
                let (answer, facts) = try answer(operation, service, &sampler)
                guard case .members(var members) = facts else { continue }
                if members.removeValue(forKey: "statusCode") != nil { #expect(answer.status == 206) }
                // What the generator takes for text, botocore takes for a time.
                if let expires = members.removeValue(forKey: "expires") {
                    let header = answer.headers.first { $0.name == "Expires" }
                    #expect(header.map { Facts.text($0.value) } == expires)
                }
                answers.append(
                    Botocore.OutputCase(
                        service: name, operation: operation.name, status: answer.status,
                        headers: answer.headers.map { [$0.name, $0.value] }, body: bytes(of: answer)))
                expected.append(.members(members))
            }
        }
        let understood = try Botocore.understood(of: answers)
        try #require(understood.count == answers.count)
        for (index, answer) in answers.enumerated() {
            #expect(understood[index].understood == expected[index], "\(answer.service) \(answer.operation)")
            // Elsewhere it is in a header, which is the gateway's to add.
            switch services[answer.service]?.wireProtocol {
            case .query, .ec2: #expect(understood[index].requestID == "r-1")
            case .restXML, .json, nil: break
            }
        }
    }

    private func read<O: Service.Operation>(
        _: O.Type, _ request: WireRequest, _ service: AWSService, _ example: Botocore.InputCase
    ) throws -> Facts {
        do {
            return Facts(
                of: try WireReader.read(
                    O.Input.self, from: request, in: service.wireProtocol,
                    showsRefusedValues: service.showsRefusedValues, givesReasons: service.givesReasons))
        } catch {
            Issue.record("\(O.name): \(error)\n\(String(decoding: example.request.body, as: UTF8.self))")
            throw error
        }
    }

    private func answer<O: Service.Operation>(
        _: O.Type, _ service: AWSService, _ sampler: inout Sampler
    ) throws -> (WireAnswer, Facts) {
        let sampled = try #require(O.Output.self as? any Sampled.Type, "\(O.Output.self)")
        let output = sampled.sample(&sampler)
        let answer = WireAnswer(
            output, to: O.name, in: service.wireProtocol, namespace: service.xmlNamespace, requestID: "r-1")
        return (answer, Facts(of: output))
    }

    private func bytes(of answer: WireAnswer) -> Data {
        guard case .bytes(let bytes) = answer.body else { return Data() }
        return Data(bytes)
    }

    /// What the gateway makes of a request before the operation's input is read.
    private func wireRequest(_ example: Botocore.InputCase, to service: AWSService) throws -> WireRequest {
        let body = Array(example.request.body)
        switch service.wireProtocol {
        case .query, .ec2: return WireRequest(document: try Document(form: body))
        case .json:
            let target = "\(service.targetPrefix).\(example.operation)"
            #expect(example.request.headers.contains(["x-amz-target", target]))
            return WireRequest(document: try Document(json: body))
        case .restXML: break
        }
        let query = example.request.query.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: decoded(halves[0]), value: halves.count > 1 ? decoded(halves[1]) : "")
        }
        let headers = example.request.headers.map { (name: $0[0], value: $0[1]) }
        let path = example.request.path.split(separator: "/", maxSplits: 1).map(decoded)
        // The first row that fits must be the operation's own.
        let route = try #require(
            service.routes.first { route in
                route.method == example.request.method && route.segments.count == path.count
                    && route.requiredQuery.allSatisfy { key in
                        query.contains { $0.name == key.name && (key.value == nil || $0.value == key.value) }
                    } && route.requiredHeaders.allSatisfy { name in headers.contains { $0.name == name } }
            })
        #expect(route.operation == example.operation)
        var labels: [String: String] = [:]
        for (segment, part) in zip(route.segments, path) {
            switch segment {
            case .label(let name), .greedy(let name): labels[name] = part
            case .literal: break
            }
        }
        return WireRequest(
            document: body.isEmpty || route.body != .document ? Document() : try Document(xml: body),
            labels: labels,
            query: query, headers: headers)
    }

    private func decoded(_ text: Substring) -> String {
        Percent.decode(text.utf8, plusIsSpace: true).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
