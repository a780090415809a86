// swift-format-ignore-file
// Generated from Models/ssm.json (2014-11-06) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let ssm = AWSService(
    name: "ssm",
    signingName: "ssm",
    wireProtocol: .json,
    version: "2014-11-06",
    xmlNamespace: "",
    targetPrefix: "AmazonSSM",
    isGlobal: false,
    operations: [
        DescribeInstanceInformation.self,
        DescribeSessions.self,
        GetConnectionStatus.self,
        ResumeSession.self,
        StartSession.self,
        TerminateSession.self,
    ],
    errorStatuses: errorStatuses,
    routes: [],
    subresources: [],
    showsRefusedValues: true,
    acceptsAnonymous: false
)

extension DescribeInstanceInformation {
    typealias Input = DescribeInstanceInformationRequest
    typealias Output = DescribeInstanceInformationResult
    static let name = "DescribeInstanceInformation"
}

extension DescribeSessions {
    typealias Input = DescribeSessionsRequest
    typealias Output = DescribeSessionsResponse
    static let name = "DescribeSessions"
}

extension GetConnectionStatus {
    typealias Input = GetConnectionStatusRequest
    typealias Output = GetConnectionStatusResponse
    static let name = "GetConnectionStatus"
}

extension ResumeSession {
    typealias Input = ResumeSessionRequest
    typealias Output = ResumeSessionResponse
    static let name = "ResumeSession"
}

extension StartSession {
    typealias Input = StartSessionRequest
    typealias Output = StartSessionResponse
    static let name = "StartSession"
}

extension TerminateSession {
    typealias Input = TerminateSessionRequest
    typealias Output = TerminateSessionResponse
    static let name = "TerminateSession"
}
