"""A pipeline for hayhooks that always says the same."""

from hayhooks import BasePipelineWrapper


class PipelineWrapper(BasePipelineWrapper):
    def setup(self):
        pass

    def run_api(self, text: str) -> str:
        return text

    def run_chat_completion(self, model, messages, body):
        return self.said(body)

    def run_response(self, model, input_items, body):
        return self.said(body)

    def said(self, body):
        pieces = ("The boats", " leave.")
        return (piece for piece in pieces) if body.get("stream") else "".join(pieces)
