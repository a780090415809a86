// swift-format-ignore-file
// Generated from Models/ssm.json (2014-11-06) by Tools/generate. Do not edit.
import Wire

@testable import SSMService

extension DescribeInstanceInformationResult: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeInstanceInformationResult {
        DescribeInstanceInformationResult(
            instanceInformationList: s.structures(),
            nextToken: s.text()
        )
    }
}

extension DescribeSessionsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeSessionsResponse {
        DescribeSessionsResponse(
            sessions: s.structures(),
            nextToken: s.text()
        )
    }
}

extension GetConnectionStatusResponse: Sampled {
    static func sample(_ s: inout Sampler) -> GetConnectionStatusResponse {
        GetConnectionStatusResponse(
            target: s.text(),
            status: s.text()
        )
    }
}

extension InstanceAggregatedAssociationOverview: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceAggregatedAssociationOverview {
        InstanceAggregatedAssociationOverview(
            detailedStatus: s.text(),
            instanceAssociationStatusAggregatedCount: s.intMap()
        )
    }
}

extension InstanceInformation: Sampled {
    static func sample(_ s: inout Sampler) -> InstanceInformation {
        InstanceInformation(
            instanceId: s.text(),
            pingStatus: s.text(),
            lastPingDateTime: s.timestamp(),
            agentVersion: s.text(),
            isLatestVersion: s.bool(),
            platformType: s.text(),
            platformName: s.text(),
            platformVersion: s.text(),
            activationId: s.text(),
            iamRole: s.text(),
            registrationDate: s.timestamp(),
            resourceType: s.text(),
            name: s.text(),
            ipAddress: s.text(),
            computerName: s.text(),
            associationStatus: s.text(),
            lastAssociationExecutionDate: s.timestamp(),
            lastSuccessfulAssociationExecutionDate: s.timestamp(),
            associationOverview: s.structure(),
            sourceId: s.text(),
            sourceType: s.text()
        )
    }
}

extension ResumeSessionResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ResumeSessionResponse {
        ResumeSessionResponse(
            sessionId: s.text(),
            tokenValue: s.text(),
            streamUrl: s.text()
        )
    }
}

extension Session: Sampled {
    static func sample(_ s: inout Sampler) -> Session {
        Session(
            sessionId: s.text(),
            target: s.text(),
            status: s.text(),
            startDate: s.timestamp(),
            endDate: s.timestamp(),
            documentName: s.text(),
            owner: s.text(),
            reason: s.text(),
            details: s.text(),
            outputUrl: s.structure(),
            maxSessionDuration: s.text(),
            accessType: s.text()
        )
    }
}

extension SessionManagerOutputUrl: Sampled {
    static func sample(_ s: inout Sampler) -> SessionManagerOutputUrl {
        SessionManagerOutputUrl(
            s3OutputUrl: s.text(),
            cloudWatchOutputUrl: s.text()
        )
    }
}

extension StartSessionResponse: Sampled {
    static func sample(_ s: inout Sampler) -> StartSessionResponse {
        StartSessionResponse(
            sessionId: s.text(),
            tokenValue: s.text(),
            streamUrl: s.text()
        )
    }
}

extension TerminateSessionResponse: Sampled {
    static func sample(_ s: inout Sampler) -> TerminateSessionResponse {
        TerminateSessionResponse(
            sessionId: s.text()
        )
    }
}
